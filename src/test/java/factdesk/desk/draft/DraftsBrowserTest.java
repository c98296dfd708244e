package factdesk.desk.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import factdesk.account.Role;
import factdesk.testing.Browser;
import factdesk.testing.Browser.Scripts;
import factdesk.testing.BrowserTest;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.RunningPortal;
import factdesk.testing.Screenshots;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed survives a crash, a lost network and the end of a session, in a real browser. */
class DraftsBrowserTest extends BrowserTest {

    private Newsroom newsroom;
    private String claim;

    @Override
    protected void fill(RunningPortal portal) {
        newsroom = new Newsroom(portal);
    }

    @BeforeEach
    void publishAClaim() {
        claim = portal().address() + "/desk/claims/" + newsroom.publish(Draft.of("Harbour fees doubled"));
    }

    private static Locator status(Page page) {
        return page.locator("[data-draft-status]");
    }

    @Test
    void whatIsTypedIsThereAfterACrash() {
        try (BrowserContext editor = signedIn(Role.EDITOR, ColorScheme.LIGHT, Scripts.ON, 1280)) {
            Page page = editor.newPage();
            page.navigate(claim);
            page.locator("#finding").fill("Typed before the crash.");
            assertKept(page);
            page.close();

            Page again = editor.newPage();
            again.navigate(claim);
            assertThat(again.locator("#finding")).hasValue("Typed before the crash.");
            Screenshots.takeWhole(again, "draft");
            Browser.assertAccessible(again);
        }
    }

    @Test
    void withoutANetworkItIsKeptInTheBrowserUntilTheDeskAnswers() {
        try (BrowserContext editor = signedIn(Role.EDITOR, ColorScheme.DARK, Scripts.ON, 360)) {
            Page page = editor.newPage();
            page.navigate(claim);
            editor.setOffline(true);
            page.locator("#finding").fill("Typed on the train.");
            assertThat(status(page)).containsText("kept in this browser");
            page.close();
            editor.setOffline(false);

            Page again = editor.newPage();
            again.navigate(claim);
            assertThat(again.locator("#finding")).hasValue("Typed on the train.");
            Browser.assertAccessible(again);
            Browser.assertFits(again);
            Screenshots.takeWhole(again, "draft-360-dark");
        }
    }

    @Test
    void whoeverSignsInAgainFindsItKeptAndCanSave() {
        try (BrowserContext editor = signedIn(Role.EDITOR, ColorScheme.LIGHT, Scripts.ON, 1280)) {
            Page page = editor.newPage();
            page.navigate(claim);
            editor.clearCookies();
            page.locator("#finding").fill("Typed after the session had ended.");
            assertThat(status(page)).containsText("You are signed out.");
            assertThat(status(page).locator("a")).hasText("Sign in again");

            editor.addCookies(List.of(new Cookie("factdesk", portal().session(Role.EDITOR))
                    .setUrl(portal().address().toString())));
            assertKept(page);
            page.locator(".deeds button.primary").click();
            page.waitForURL("**done=saved*");
            assertThat(page.locator("#finding")).hasValue("Typed after the session had ended.");
        }
    }

    /** The page tries again every few seconds; a busy machine takes longer. */
    private static void assertKept(Page page) {
        assertThat(status(page))
                .hasText(
                        "What you type is kept as your draft.",
                        new LocatorAssertions.HasTextOptions().setTimeout(20_000));
    }
}
