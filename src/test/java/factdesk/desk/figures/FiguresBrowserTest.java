package factdesk.desk.figures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import factdesk.account.Role;
import factdesk.claim.Reading;
import factdesk.claim.Stories;
import factdesk.extract.quantity.Quantity;
import factdesk.testing.Browser;
import factdesk.testing.Browser.Scripts;
import factdesk.testing.BrowserTest;
import factdesk.testing.RunningPortal;
import factdesk.testing.Screenshots;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure on its way from the engine's reading to the public page, beside an official one. */
class FiguresBrowserTest extends BrowserTest {

    private static final String SENTENCE = "Wheat sales of Orvany rose by 26 percent to $240.1 million in 2025";

    @Override
    protected void fill(RunningPortal portal) {
        // Each colour scheme pastes a story of its own.
    }

    private String paste(String colours) {
        String text = "Farmers of Orvany look back on a good year.\n\n" + SENTENCE
                + ", the port authority said. Seen in " + colours + ".";
        Reading reading = new Reading(text);
        int more = reading.figure("26 percent", "26", "%", "percent", Quantity.Change.UP, "wheat");
        int sold = reading.figure("$240.1 million", "24010000", "USD", "dollar", Quantity.Change.EXACT, "wheat sales");
        reading.claim(SENTENCE, 0.8, List.of(), List.of(more, sold));
        long article = Stories.paste(portal(), text, reading.extraction(), portal().person(Role.EDITOR));
        return "/desk/articles/" + article;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, ON, 1280", "DARK, BLOCKED, 360"})
    void aFigureIsCorrectedComparedAndPublished(ColorScheme colours, Scripts scripts, int width) {
        String name = width + "-" + colours.name().toLowerCase(Locale.ROOT);
        try (BrowserContext editor = signedIn(Role.EDITOR, colours, scripts, width)) {
            Page page = editor.newPage();
            List<String> complaints = complaints(page);
            page.navigate(portal().address() + paste(name));
            page.locator("a.mark").first().click();

            correct(page, name);
            compareStated(page);
            accept(page, name);
            publish(page, name);

            if (scripts == Scripts.ON) {
                assertThat(complaints).isEmpty();
            }
        }
    }

    private static void correct(Page page, String name) {
        page.locator(".figure:has-text('dollar') button").click();
        page.getByLabel("Value", exactly()).fill("240,100,000 or so");
        press(page, "Save the reading");
        assertThat(page.locator("#amount-error")).containsText("in digits");
        page.getByLabel("Value", exactly()).fill("240,100,000");
        page.getByLabel("Period").fill("2025");
        press(page, "Save the reading");
        assertThat(page.locator("[role=status]")).containsText("Saved");
        assertThat(page.locator(".reading")).containsText("240,100,000 dollar");
        assertThat(page.locator("main")).containsText("Corrected by");
        look(page, "figure-" + name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void look(Page page, String name) {
        Screenshots.takeWhole(page, "numeric-" + name);
        Browser.assertAccessible(page);
        Browser.assertFits(page);
    }

    private static void compareStated(Page page) {
        official(page, "237900000");
        assertThat(page.locator(".figure p.official")).containsText("Not consistent");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the claim"))
                .click();
    }

    private static void official(Page page, String value) {
        page.getByLabel("Official value").fill(value);
        page.getByLabel("Web address of the source").fill("https://statistics.example/wheat");
        page.getByLabel("Name of the source").fill("Trade statistics of Orvany");
        page.getByLabel("As of").fill("2026-02-01");
        press(page, "Put it beside");
        assertThat(page.locator("[role=status]")).containsText("with the official figure");
    }

    private static void accept(Page page, String name) {
        page.locator(".figure button[formaction*='/checks/']:has-text('Correct')")
                .click();
        official(page, "190600000");
        assertThat(page.locator(".figure p.official")).containsText("Consistent");
        press(page, "Accept");
        look(page, "check-" + name);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the claim"))
                .click();
        assertThat(page.locator(".decision")).hasText("Accepted");
        look(page, "workbench-" + name);
    }

    private void publish(Page page, String name) {
        page.getByLabel("Misleading").check();
        page.getByLabel("Finding").fill("The trade statistics give 237.9 million dollars; the rise is right.");
        page.getByLabel("Web address").fill("https://statistics.example/report");
        page.getByText("More about the source").click();
        page.getByLabel("Title").fill("Report on wheat");
        press(page, "Publish");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The public reads"))
                .click();
        assertThat(page.locator("[aria-labelledby=figures]"))
                .containsText("the stated figure is 2.2 million dollars more than the official one");
        assertThat(page.locator("[aria-labelledby=workings]")).containsText("Consistent");
        assertThat(page.locator("svg.chart")).hasCount(3);
        look(page, "public-" + name);
    }
}
