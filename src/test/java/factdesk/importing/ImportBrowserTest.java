package factdesk.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import factdesk.account.Role;
import factdesk.testing.Browser;
import factdesk.testing.Browser.Scripts;
import factdesk.testing.BrowserTest;
import factdesk.testing.RunningPortal;
import factdesk.testing.Screenshots;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Watching an import in a real browser. */
class ImportBrowserTest extends BrowserTest {

    @Override
    protected void fill(RunningPortal empty) {
        // Each test imports what it looks at.
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, ON, 1280", "DARK, OFF, 360"})
    void anImportIsWatchedFromTheFileToItsReport(ColorScheme colours, Scripts scripts, int width) {
        String name = width + "-" + colours.name().toLowerCase(Locale.ROOT);
        String file = "{\"title\":\"Ferry\",\"text\":\"The ferry " + name
                + " carried 4,000 people, its owner said.\"}\n" + "{\"title\":\"No text\"}\nnot JSON\n";
        try (BrowserContext editor = signedIn(Role.EDITOR, colours, scripts, width)) {
            Page page = editor.newPage();
            List<String> complaints = complaints(page);
            page.navigate(portal().address() + "/desk/import");
            look(page, scripts, "import-" + name);
            page.getByLabel("JSON lines file")
                    .setInputFiles(new FilePayload(
                            "ferries.jsonl", "application/jsonl", file.getBytes(StandardCharsets.UTF_8)));
            page.getByText("Import the file").click();

            assertThat(page.locator("progress")).hasAttribute("value", "2");
            page.reload();
            assertThat(page.locator("h2#far")).hasText("Under way: 2 of 3 lines");
            look(page, scripts, "import-under-way-" + name);
            portal().run(RunImports.JOB);
            if (scripts == Scripts.OFF) {
                page.getByText("See how far it is now").click();
            }

            assertThat(page.locator("h2#far")).hasText("Finished: 3 lines");
            assertThat(page.locator("tbody tr")).hasCount(2);
            look(page, scripts, "import-finished-" + name);
            page.navigate(portal().address() + "/desk/import");
            page.getByLabel("Articles", new Page.GetByLabelOptions().setExact(true))
                    .fill("Only a title");
            page.getByText("Import the list").click();
            assertThat(page.locator("#list-error")).containsText("no text below it");
            look(page, scripts, "import-refused-" + name);
            assertThat(complaints).isEmpty();
        }
    }

    private static void look(Page page, Scripts scripts, String name) {
        Screenshots.takeWhole(page, name);
        Browser.assertFits(page);
        if (scripts == Scripts.ON) {
            Browser.assertAccessible(page);
        }
    }
}
