package factdesk.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import factdesk.account.Role;
import factdesk.testing.Browser.Scripts;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A promise kept in a real browser. The tests of a class share one browser and one portal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

    private Browser browser;
    private RunningPortal portal;

    @BeforeAll
    void start() {
        browser = Browser.start();
        portal = RunningPortal.on(TestDatabase.H2);
        fill(portal);
    }

    /** Puts into the portal what the tests look at. */
    protected abstract void fill(RunningPortal empty);

    @AfterAll
    void stop() {
        if (portal != null) {
            portal.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    protected RunningPortal portal() {
        return portal;
    }

    /** Somebody who is not signed in. */
    protected BrowserContext reader(ColorScheme colours, int width) {
        return browser.person(colours, Scripts.ON, width, 800);
    }

    /** Somebody of that role who has signed in already. */
    protected BrowserContext signedIn(Role role, ColorScheme colours, Scripts scripts, int width) {
        BrowserContext context = browser.person(colours, scripts, width, 800);
        context.addCookies(List.of(new Cookie("factdesk", portal.session(role))
                .setUrl(portal.address().toString())));
        return context;
    }

    /** Gathers what the browser complains of from now on, and whom else than the portal it asks for something. */
    protected List<String> complaints(Page page) {
        List<String> complaints = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> {
            // That an error page has an error's status is no complaint.
            if (!message.text().startsWith("Failed to load resource: the server responded with a status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(portal.address().toString())) {
                complaints.add("asked " + request.url());
            }
        });
        return complaints;
    }
}
