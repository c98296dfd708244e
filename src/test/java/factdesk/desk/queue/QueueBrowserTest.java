package factdesk.desk.queue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import factdesk.account.Role;
import factdesk.claim.Stories;
import factdesk.testing.Browser;
import factdesk.testing.BrowserTest;
import factdesk.testing.RunningPortal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue at the keyboard. */
class QueueBrowserTest extends BrowserTest {

    private BrowserContext editor;
    private Page page;

    @Override
    protected void fill(RunningPortal portal) {
        Stories.paste(portal, Stories.HARBOUR, Stories.harbour(), portal.person(Role.EDITOR));
    }

    @BeforeEach
    void signIn() {
        editor = signedIn(Role.EDITOR, ColorScheme.LIGHT, Browser.Scripts.ON, 1280);
        editor.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page = editor.newPage();
        page.navigate(portal().address() + "/desk");
        page.waitForLoadState();
    }

    @AfterEach
    void leave() {
        editor.close();
    }

    @Test
    void jAndKMoveAlongTheLinesAndTTicksTheOneThatHasTheFocus() {
        page.keyboard().press("j");
        assertThat(page.locator("#what0")).isFocused();
        page.keyboard().press("j");
        page.keyboard().press("t");
        assertThat(page.locator("#pick1")).isChecked();
        page.keyboard().press("k");
        assertThat(page.locator("#what0")).isFocused();
        assertThat(page.locator("#ticked input:checked")).hasCount(1);

        page.locator("#text").pressSequentially("tjk");
        assertThat(page.locator("#text")).hasValue("tjk");
        assertThat(page.locator("#ticked input:checked")).hasCount(1);
    }

    @Test
    void severalClaimsAreSetAsideByKeysAlone() {
        for (String key : List.of("j", "t", "x")) {
            page.keyboard().press(key);
        }
        assertThat(page.locator("#reason")).isFocused();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).not().isVisible();
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).containsText("Next and previous claim");
        Browser.assertAccessible(page);
        Browser.assertFits(page);
    }

    @Test
    void anArticlePastedAnywhereIsBroughtIn() {
        page.evaluate(
                "navigator.clipboard.writeText('Bakers warn of price.\\n\\nThe price of flour rose by 9 percent.')");
        page.locator(".line .what").first().focus();

        page.keyboard().press("Control+v");

        assertThat(page.locator("h1")).hasText("Bakers warn of price.");
        assertThat(page.locator(".mark")).containsText("flour rose by 9 percent");
    }

    @Test
    void whatIsPastedIntoAFieldStaysThere() {
        page.evaluate("navigator.clipboard.writeText('Mira')");
        page.locator("summary:has-text('More filters')").click();
        page.locator("#speaker").focus();

        page.keyboard().press("Control+v");

        assertThat(page.locator("#speaker")).hasValue("Mira");
        assertThat(page.locator("h1")).hasText("Queue");
    }
}
