package factdesk.desk.known;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import factdesk.account.Role;
import factdesk.testing.Browser.Scripts;
import factdesk.testing.BrowserTest;
import factdesk.testing.Reply;
import factdesk.testing.RunningPortal;
import factdesk.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Reusing a check by keyboard. */
class KnownBrowserTest extends BrowserTest {

    private String known;
    private String again;

    @Override
    protected void fill(RunningPortal portal) {
        Visitor editor = portal.signedIn(Role.EDITOR);
        known = paste(editor, "The Courier");
        again = paste(editor, "The Beacon");
    }

    private static String paste(Visitor editor, String paper) {
        Reply created = editor.submit(
                editor.get("/desk/articles/new"),
                "form[action=/desk/articles/new]",
                "text",
                paper
                        + " reports. Salt exports from Tarn reached 4.1 million tonnes in 2024, the ministry of Tarn said.");
        return editor.get(created.location())
                .page()
                .select("a.mark:contains(Salt)")
                .attr("href")
                .replaceFirst("#.*", "");
    }

    @Test
    void oneKeyReusesTheCheck() {
        try (BrowserContext context = signedIn(Role.EDITOR, ColorScheme.LIGHT, Scripts.ON, 1280)) {
            Page page = context.newPage();
            page.navigate(portal().address() + again);
            page.keyboard().press("r");
            page.waitForURL("**" + known + "?done=joined");

            assertThat(page.locator("#elsewhere").innerText()).isEqualTo("Also in 1 other article");
        }
    }
}
