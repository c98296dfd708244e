package factdesk.desk.triage;

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
import factdesk.testing.Screenshots;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor's work without a mouse. */
class KeyboardBrowserTest extends BrowserTest {

    private static final String FLOUR = """
            Bakers of Norvik warn of dearer bread

            The price of flour in Norvik rose by 9 percent in 2025, and the price of butter fell by 4 percent. The town has 14 bakeries.

            Bakers sold 2.4 million loaves in 2025. They sold 2.1 million loaves the year before.""";

    private static int editions;

    private BrowserContext editor;
    private Page page;
    private int keystrokes;
    private int pastes;

    @Override
    protected void fill(RunningPortal empty) {
        // Each test brings in its own.
    }

    @BeforeEach
    void signIn() {
        editor = signedIn(Role.EDITOR, ColorScheme.LIGHT, Browser.Scripts.ON, 1280);
        editor.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page = editor.newPage();
        keystrokes = 0;
        pastes = 0;
    }

    @AfterEach
    void leave() {
        editor.close();
    }

    /** Opens an article with three claims. */
    private void open(String words) {
        String text = Stories.HARBOUR + "\n\nEdition " + editions++ + ".";
        long article = Stories.paste(portal(), text, Stories.harbour(), portal().person(Role.EDITOR));
        page.navigate(portal().address() + "/desk/articles/" + article);
        page.locator(".claim .what:has-text('" + words + "')").click();
        page.waitForURL("**/desk/claims/**");
        page.waitForLoadState();
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            keystrokes++;
        }
    }

    private void paste(String text) {
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
        page.keyboard().press("Control+v");
        pastes++;
    }

    /** Waits until the page after a deed is there, and has told of it where screen readers listen. */
    private void told(String words) {
        assertThat(page.locator("[data-aloud]")).containsText(words);
    }

    private void openClaim(String words) {
        assertThat(page.locator("#quote")).hasValue(Pattern.compile(".*" + words + ".*", Pattern.DOTALL));
    }

    private void confirmTheFigures() {
        press("c");
    }

    private void sayWhyOneSourceIsEnough() {
        press("o", "1");
    }

    @Test
    void aNumericClaimWithOneSourceIsCheckedAndPublishedWithEightKeystrokesTwoPastesAndOneSentence() {
        open("fishing fleet");

        paste("https://register.example/fleet-2025");
        paste("Vessels registered in Brele on 31 December 2025: 64.");
        press("-", "v", "4");
        confirmTheFigures();
        sayWhyOneSourceIsEnough();
        press("f");
        page.keyboard().type("The register counts 64 vessels.");
        press("Control+Enter");

        told("Published.");
        assertThat(keystrokes).isLessThanOrEqualTo(8);
        assertThat(pastes).isEqualTo(2);
        assertThat(page.locator(".open .state")).hasText("Done");
        page.locator("a:has-text('The public reads revision 1')").click();
        assertThat(page.locator("main"))
                .containsText(
                        Pattern.compile("False.*The register counts 64 vessels.*31 December 2025: 64", Pattern.DOTALL));
    }

    @Test
    void theEditorsDayByKeyboardAlone() {
        page.navigate(portal().address() + "/desk");
        page.waitForLoadState();
        paste(FLOUR);
        assertThat(page.locator("h1")).hasText("Bakers of Norvik warn of dearer bread");
        page.waitForLoadState();
        press("j");
        openClaim("Bakers of Norvik warn");
        page.waitForLoadState();
        press("x", "5");
        told("Dismissed (Not a claim");
        openClaim("flour in Norvik");

        press("/", "Tab", "Enter");
        told("is a claim of its own");
        openClaim("flour in Norvik rose by 9 percent in 2025$");
        press("y");
        told("Kept: ");
        openClaim("butter fell by 4 percent");
        press("x");
        told("1 Opinion");
        press("4");
        told("Dismissed (Trivial)");
        openClaim("14 bakeries");
        press("u");
        told("Taken back");
        openClaim("butter fell by 4 percent");
        press("y");
        told("Kept: ");
        press("x", "4");
        told("Dismissed (Trivial)");
        openClaim("2.4 million loaves");
        press("m", "n");
        told("Merged “");
        openClaim("2.4 million loaves in 2025. They sold 2.1 million");
        press("u");
        told("Taken back");
        openClaim("sold 2.4 million loaves in 2025.$");

        press("e");
        assertThat(page.locator("#END_EARLIER")).isFocused();
        press("Shift+ArrowRight");
        told("The claim’s words are now: sold 2.4 million loaves");
        assertThat(page.locator("#START_LATER")).isFocused();
        press("Shift+ArrowLeft");
        told("now: Bakers sold 2.4");

        press("s");
        assertThat(page.locator("#url")).isFocused();
        paste("https://guild.example/sales");
        press("Tab");
        paste("Loaves sold in 2025: 2,398,000.");
        press("Escape", "+", "v", "1");
        confirmTheFigures();
        sayWhyOneSourceIsEnough();
        press("f");
        page.keyboard().type("The guild counts 2.398 million loaves.");
        press("Control+s");
        told("Saved");
        press("Control+Enter");
        told("Published.");
        assertThat(page.locator(".verdict").first()).containsText("Verified");
    }

    @Test
    void theFocusIsNeverLostAndScreenReadersHearWhatWasDone() {
        open("Mira Toll");
        assertThat(page.locator("section.open")).isFocused();
        press("y");
        told("Kept: ");
        assertThat(page.locator("section.open")).isFocused();
        press("x", "2");
        told("Dismissed (Not checkable)");
        assertThat(page.locator("section.open")).isFocused();
        press("Control+Enter");
        assertThat(page.locator("[role=alert]")).isFocused();
    }

    @Test
    void theListOfKeysIsMadeOfTheControlsThatHaveThem() {
        open("Mira Toll");
        press("?");
        assertThat(page.locator("#keys")).isVisible();

        Object wrong = page.evaluate("""
                () => [...document.querySelectorAll("[data-key]")].filter((control) => {
                  const keys = control.dataset.key.split(" ").map((key) => key.split("+").at(-1).slice(-1).toUpperCase());
                  return ![...document.querySelectorAll("dialog.keys dt")].some(({ textContent }) =>
                    keys.every((key) => /[A-Z0-9]/.test(key) ? textContent.toUpperCase().includes(key) : true));
                }).map((control) => control.outerHTML)""");
        assertThat((List<?>) wrong).isEmpty();
        assertThat(page.locator("#keys dl")).containsText(Pattern.compile("V\\s*4\\s*False"));
        assertThat(page.locator("#keys dl")).containsText("Keep, and go on");
        assertThat(page.locator("#keys dl")).not().containsText("Undo");
        Browser.assertAccessible(page);
        Screenshots.forReadme(page, "desk-keys");
        press("?");
        assertThat(page.locator("#keys")).not().isVisible();
        assertKeysAreUnique();
    }

    private void assertKeysAreUnique() {
        Object clashes = page.evaluate("""
                () => {
                  const keys = [...document.querySelectorAll("[data-key]")].map((control) => control.dataset.key);
                  return keys.filter((key, at) => keys.indexOf(key) !== at);
                }""");
        assertThat((List<?>) clashes).as("keys that two controls have").isEmpty();
    }

    @Test
    void keysAreLettersWhileSomebodyTypesAndCanBeTurnedOff() {
        open("fishing fleet");
        String here = page.url();
        page.locator("#finding").focus();
        page.keyboard().type("jk xy? v4");
        assertThat(page.locator("#finding")).hasValue("jk xy? v4");
        press("Escape");
        assertThat(page.locator("section.open")).isFocused();

        press("?");
        page.locator("[data-keys-on]").uncheck();
        press("Escape");
        press("j", "y", "v", "4", "?");
        assertThat(page.locator("#keys")).not().isVisible();
        assertThat(page.locator("[name=verdict]:checked")).hasValue("");
        assertThat(page).hasURL(here);
        press("Control+s");
        told("Saved.");
        page.locator(".keys-open").click();
        page.locator("[data-keys-on]").check();
        press("Escape", "v", "4");
        assertThat(page.locator("[name=verdict]:checked")).hasValue("FALSE");
    }
}
