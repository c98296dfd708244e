package factdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import factdesk.account.Role;
import factdesk.claim.Verdict;
import factdesk.review.correction.Correction;
import factdesk.testing.Authenticator;
import factdesk.testing.Browser;
import factdesk.testing.Browser.Scripts;
import factdesk.testing.BrowserTest;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.Reply;
import factdesk.testing.RunningPortal;
import factdesk.testing.Screenshots;
import factdesk.testing.Staff;
import factdesk.testing.Visitor;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of those who work at the desk, in a real browser: usable by everybody and at every width. */
class DeskPagesBrowserTest extends BrowserTest {

    private final Map<String, String> pages = new LinkedHashMap<>();

    @Override
    protected void fill(RunningPortal portal) {
        Newsroom newsroom = new Newsroom(portal);
        long claim = newsroom.publish(
                Draft.of("Harbour fees doubled in 2025, Mira Holt said").saidBy("Mira Holt"));
        newsroom.find(claim, Verdict.MISLEADING, "The port's accounts show that fees rose by four per cent.");
        newsroom.publishAgain(claim, Correction.Kind.CORRECTION, "We had read the accounts of another port.");
        long article = articleOf(portal, claim);
        pages.put("login", "/login");
        pages.put("queue", "/desk?state=all");
        pages.put("queue-narrow", "/desk?state=all&assignee=nobody&speaker=Holt");
        pages.put("queue-empty", "/desk?state=in_review");
        pages.put("articles", "/desk/articles");
        pages.put("new-article", "/desk/articles/new");
        pages.put("article", "/desk/articles/" + article);
        pages.put("edit-article", "/desk/articles/" + article + "/edit");
        pages.put("claim", "/desk/claims/" + claim);
        pages.put("history", "/desk/claims/" + claim + "/history");
        String again = pasteTwice(portal);
        pages.put("known-claim", again);
        pages.put(
                "compare-known",
                portal.signedIn(Role.EDITOR)
                        .get(again)
                        .page()
                        .select(".known form a")
                        .attr("href"));
        String changed = changedArticle(portal);
        pages.put("versions", changed + "/versions");
        pages.put("new-version", changed + "/versions/new");
        pages.put("old-version", changed + "/versions/1");
        pages.put("comments", "/desk/claims/" + claim + "/comments");
        pages.put("replies", "/desk/claims/" + claim + "/replies");
        pages.put("topics", "/desk/topics");
        pages.put("inbox", "/desk/inbox");
        pages.put("notices", "/account/notices");
        pages.put("contradictions", "/desk/contradictions");
        pages.put("sources", "/desk/sources");
        pages.put("source", "/desk/sources/1");
        pages.put("worth", "/desk/worth");
        pages.put("account", "/account");
        pages.put("sessions", "/account/sessions");
        pages.put("factor", "/account/factor");
        pages.put("people", "/admin/people");
        pages.put("new-person", "/admin/people/new");
        pages.put("person", "/admin/people/" + portal.person(Role.EDITOR));
        pages.put("invitations", "/admin/invitations");
        pages.put("audit", "/admin/audit");
        pages.put("audit-empty", "/admin/audit?words=nothing-of-the-kind");
        pages.put("keys", "/account/keys");
        pages.put("all-keys", "/admin/keys");
        pages.put("statistics", "/desk/statistics");
        pages.put("settings", "/admin/settings");
        pages.put("missing", "/desk/claims/404404");
    }

    /** What two papers say of the same exports, with different figures; the address of the second one's claim. */
    private static String pasteTwice(RunningPortal portal) {
        Visitor editor = portal.signedIn(Role.EDITOR);
        Reply last = null;
        for (String tonnes : new String[] {"4.1", "4.3"}) {
            Reply form = editor.get("/desk/articles/new");
            String text =
                    "Salt exports from Tarn reached " + tonnes + " million tonnes in 2024, the ministry of Tarn said.";
            last = editor.get(editor.submit(form, "form[action=/desk/articles/new]", "text", text)
                    .location());
        }
        return last.page().select("a.mark:contains(Salt)").attr("href").replaceFirst("#.*", "");
    }

    /** An article whose newer text has one claim in other words and one not at all. */
    private static String changedArticle(RunningPortal portal) {
        Visitor editor = portal.signedIn(Role.EDITOR);
        String article = editor.submit(
                        editor.get("/desk/articles/new"),
                        "form[action=/desk/articles/new]",
                        "text",
                        "Milk prices\n\nMilk rose by 3 percent to 1.15 euros in March, the dairy board said.\n\n"
                                + "The board counted 412 farms in 2024.")
                .location();
        editor.submit(
                editor.get(article + "/versions/new"),
                "form[data-unsaved]",
                "text",
                "Milk prices\n\nMilk rose by 5 percent to 1.17 euros in March, the dairy board said.\n\n"
                        + "Rain is expected on Sunday.");
        return article;
    }

    private static long articleOf(RunningPortal portal, long claim) {
        return portal.database()
                .read(session -> session.createSelectionQuery(
                                "select articleVersion.article.id from Occurrence where claim.id = ?1", Long.class)
                        .setParameter(1, claim)
                        .getSingleResult());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, ON, 1280", "DARK, BLOCKED, 320"})
    void everybodyCanWorkWithThem(ColorScheme colours, Scripts scripts, int width) {
        try (BrowserContext admin = signedIn(Role.ADMIN, colours, scripts, width)) {
            Page page = admin.newPage();
            pages.forEach((name, path) -> {
                page.navigate(portal().address() + path);
                Screenshots.takeWhole(
                        page,
                        "desk-" + name + "-" + width + "-" + colours.name().toLowerCase(Locale.ROOT));
                Browser.assertAccessible(page);
                Browser.assertFits(page);
            });
            page.navigate(portal().address() + "/desk/articles/new");
            page.locator("input[name=url]").fill("ftp://nowhere");
            page.locator("main form button.primary").click();
            Screenshots.takeWhole(
                    page, "desk-refused-" + width + "-" + colours.name().toLowerCase(Locale.ROOT));
            Browser.assertAccessible(page);
            Browser.assertFits(page);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, ON, 1280", "DARK, BLOCKED, 320"})
    void aSecondFactorIsSetUpAndSignedInWith(ColorScheme colours, Scripts scripts, int width) {
        try (BrowserContext context = signedIn(Role.REVIEWER, colours, scripts, width)) {
            Page page = context.newPage();
            page.navigate(portal().address() + "/account/factor");
            page.getByLabel("The password you use now").fill(Staff.PASSWORD);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set up"))
                    .click();
            look(page, "factor-picture", colours, width);
            Authenticator telephone = new Authenticator(page.locator("#secret").innerText(), portal().clock());

            page.locator("#code").fill(telephone.code());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm"))
                    .click();
            look(page, "factor-codes", colours, width);
            assertThat(page.locator("#codes code").count()).isEqualTo(10);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            page.getByLabel("Email").fill(Staff.email(Role.REVIEWER));
            page.getByLabel("Password").fill(Staff.PASSWORD);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            page.locator("#code").fill(telephone.code());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            assertThat(page.locator("#code-error").innerText()).contains("was used already");
            look(page, "code-refused", colours, width);

            page.locator("#code").fill(telephone.code(1));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            assertThat(page.url()).endsWith("/desk");
            page.navigate(portal().address() + "/account/factor");
            look(page, "factor-set", colours, width);
            page.locator("#remove-form input[type=password]").fill(Staff.PASSWORD);
            page.locator("#remove-form button").click();
        }
    }

    private static void look(Page page, String name, ColorScheme colours, int width) {
        Screenshots.takeWhole(
                page, "desk-" + name + "-" + width + "-" + colours.name().toLowerCase(Locale.ROOT));
        Browser.assertAccessible(page);
        Browser.assertFits(page);
    }
}
