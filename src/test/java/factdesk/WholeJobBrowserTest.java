package factdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import factdesk.testing.Browser;
import factdesk.testing.Browser.Scripts;
import factdesk.testing.RunningPortal;
import factdesk.testing.Screenshots;
import factdesk.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One article, from the set-up link to the feed, in a real browser. */
class WholeJobBrowserTest {

    private static final String ARTICLE = """
            Rice harvest in Orvany falls for a third year

            The rice harvest in Orvany fell 12 percent to 3.4 million tonnes in 2025, according to the agriculture ministry.

            "We have never seen so little rain in the delta," Minister Tala Brenner said on Monday.
            """;
    private static final String CLAIM = "The rice harvest in Orvany fell 12 percent to 3.4 million tonnes in 2025";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"H2, ON, LIGHT", "POSTGRESQL, OFF, DARK"})
    void fromTheSetUpLinkToTheFeed(TestDatabase database, Scripts scripts, ColorScheme colours) {
        try (RunningPortal portal = RunningPortal.unnamed(database);
                BrowserContext person = browser.person(colours, scripts, 1280, 900)) {
            Page page = person.newPage();
            setUp(page, portal);
            paste(page, portal);
            markTheClaim(page);
            check(page);
            publish(page);
            assertInTheFeed(page, portal);
            if (colours == ColorScheme.LIGHT) {
                pictureForTheReadme(page, portal);
            }
        }
    }

    private static void setUp(Page page, RunningPortal portal) {
        page.navigate(portal.address() + portal.setupLink().orElseThrow());
        page.getByLabel("Name of the newsroom").fill("The Delta Post");
        page.getByLabel("Your name").fill("Ana Kovač");
        page.getByLabel("Your email").fill("ana@delta.example");
        page.getByLabel("A password").fill("three herons at dawn");
        page.getByRole(AriaRole.BUTTON, named("Set up")).click();
        assertThat(page).hasURL(portal.address() + "/desk");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void paste(Page page, RunningPortal portal) {
        page.navigate(portal.address() + "/desk/articles/new");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(ARTICLE);
        page.getByLabel("Outlet").fill("Delta Wire");
        page.getByRole(AriaRole.BUTTON, named("Find the claims")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Rice harvest in Orvany falls for a third year")))
                .isVisible();
    }

    private static void markTheClaim(Page page) {
        page.getByLabel("Words of the article").fill(CLAIM);
        page.getByRole(AriaRole.BUTTON, named("Make it a claim")).click();
        assertThat(page.getByLabel("Words of the article")).hasValue(CLAIM);
    }

    private static void check(Page page) {
        page.getByLabel("Headline")
                .fill("Orvany's rice harvest fell 12 percent in 2025, the agriculture ministry said");
        page.locator("#speaker").fill("Agriculture ministry of Orvany");
        page.getByLabel("Confirmed at source").check();
        page.getByLabel("Verified").check();
        page.getByLabel("Finding")
                .fill("The ministry's own tables give **3.41 million** tonnes, after 3.87 the year before.");
        page.getByLabel("Web address").fill("https://agriculture.example/tables/rice-2025");
        page.getByText("More about the source").click();
        page.getByLabel("Title").fill("Harvest tables 2025");
        page.getByLabel("Publisher").fill("Agriculture ministry");
        page.getByRole(AriaRole.BUTTON, named("Add the source")).click();
        assertThat(page.getByRole(AriaRole.LINK, named("Harvest tables 2025"))).isVisible();
    }

    private static void publish(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Publish")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The public reads"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("rice harvest fell 12 percent");
        assertThat(page.locator("main")).containsText("3.41 million");
        assertThat(page.locator("main .verdict").first()).containsText("Verified");
    }

    private static void pictureForTheReadme(Page page, RunningPortal portal) {
        Screenshots.forReadme(page, "claim");
        page.navigate(portal.address() + "/desk");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("4.13 million"))
                .first()
                .click();
        page.waitForURL("**/desk/claims/**");
        Screenshots.forReadme(page, "workbench");
    }

    private static void assertInTheFeed(Page page, RunningPortal portal) {
        String feed = portal.visitor().get("/feed.xml").body();

        assertThat(feed)
                .contains("Orvany's rice harvest fell 12 percent in 2025")
                .contains("Verified");
        assertThat(page.context().cookies())
                .allSatisfy(cookie -> assertThat(cookie.httpOnly).isTrue());
    }
}
