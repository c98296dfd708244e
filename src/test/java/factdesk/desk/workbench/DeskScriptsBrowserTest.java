package factdesk.desk.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import factdesk.account.Role;
import factdesk.claim.Stories;
import factdesk.testing.Browser;
import factdesk.testing.BrowserTest;
import factdesk.testing.RunningPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the scripts add to pages that work without them. */
class DeskScriptsBrowserTest extends BrowserTest {

    private BrowserContext editor;
    private Page page;
    private long article;

    @Override
    protected void fill(RunningPortal portal) {
        article = Stories.paste(portal, Stories.HARBOUR, Stories.harbour(), portal.person(Role.EDITOR));
    }

    @BeforeEach
    void signIn() {
        editor = signedIn(Role.EDITOR, ColorScheme.LIGHT, Browser.Scripts.ON, 1280);
        page = editor.newPage();
        page.navigate(portal().address() + "/desk/articles/" + article);
    }

    @AfterEach
    void leave() {
        editor.close();
    }

    /** Modules run once the page has loaded. */
    private void press(String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
    }

    @Test
    void jAndKGoThroughTheClaims() {
        press("j");
        assertThat(page.locator(".mark.chosen").first()).containsText("Mira Toll");
        press("j");
        assertThat(page.locator(".mark.chosen").first()).containsText("fishing fleet");
        press("k");
        assertThat(page.locator(".mark.chosen").first()).containsText("Mira Toll");

        page.waitForLoadState();
        page.locator("#finding").pressSequentially("jjkk?");
        assertThat(page.locator("#finding")).hasValue("jjkk?");
        assertThat(page.locator("#keys")).not().isVisible();
    }

    @Test
    void selectedWordsBecomeAClaimAtThePressOfAButton() {
        select("Old hands remember");

        page.locator(".marking button").click();

        assertThat(page.locator(".mark.chosen")).hasText("Old hands remember");
        assertThat(page.locator("#headline")).hasValue("Old hands remember");
    }

    @Test
    void selectedWordsTakeThePlaceOfTheOpenClaims() {
        press("j");
        assertThat(page.locator(".mark.chosen").first()).isVisible();
        select("Toll told the council");

        page.locator(".marking button:text-is('Use these words')").click();

        assertThat(page.locator("#quote")).hasValue("Toll told the council");
        assertThat(page.locator("#claim [name=start]"))
                .hasValue(String.valueOf(Stories.HARBOUR.indexOf("Toll told the council")));
    }

    @Test
    void aSourceIsCorrectedBySelectingItsWordsInTheArticle() {
        press("j");
        page.locator("button[aria-label='Correct: State radio']").click();
        Browser.assertAccessible(page);

        select("The harbour of Brele");
        page.locator(".marking button:text-is('Source')").click();
        assertThat(page.locator("#source")).hasValue("The harbour of Brele");
        page.locator("form[data-parts] button.primary").click();

        assertThat(page.locator(".said .link").first()).containsText("The harbour of Brele");
    }

    private void select(String words) {
        page.waitForLoadState();
        page.evaluate("""
                words => {
                  const pieces = document.createTreeWalker(document.querySelector("[data-pane]"), NodeFilter.SHOW_TEXT);
                  while (pieces.nextNode()) {
                    const at = pieces.currentNode.data.indexOf(words);
                    if (at >= 0) {
                      getSelection().setBaseAndExtent(pieces.currentNode, at, pieces.currentNode, at + words.length);
                      return;
                    }
                  }
                  throw new Error("not on the page: " + words);
                }""", words);
    }

    @Test
    void ctrlSSavesAndNobodyIsAskedBeforeLeaving() {
        page.locator(".mark").last().click();
        page.waitForURL("**/desk/claims/**");
        page.locator("#finding").fill("Saved by keys.");

        page.locator("#finding").press("Control+s");

        assertThat(page.locator(".notice[role=status]")).hasText("Saved.");
        assertThat(page.locator("#finding")).hasValue("Saved by keys.");
    }

    @Test
    void whoLeavesWithUnsavedWordsFindsThemAgain() {
        page.locator(".mark").last().click();
        page.waitForURL("**/desk/claims/**");
        String claim = page.url();
        page.locator("#speaker").fill("Somebody else");

        page.locator(".masthead .brand").click();
        page.waitForURL("**/desk");
        page.navigate(claim);

        assertThat(page.locator("#speaker")).hasValue("Somebody else");
    }

    @Test
    void richTextArrivesAsParagraphs() {
        page.navigate(portal().address() + "/desk/articles/new");
        page.evaluate("""
                html => {
                  const data = new DataTransfer();
                  data.setData("text/html", html);
                  data.setData("text/plain", "plain");
                  document.querySelector("#text").dispatchEvent(
                    new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }""", "<style>p{}</style><h1>The\nmill</h1><p>One <b>bold</b> word.</p><ul><li>a<li>b</ul>x<br>y");

        assertThat(page.locator("#text")).hasValue("The mill\n\nOne bold word.\n\na\n\nb\n\nx\n\ny");
    }
}
