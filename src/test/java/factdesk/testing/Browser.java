package factdesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium without a window. Where there is none, tests that ask for it are left out, and say so. */
public final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final double PATIENCE = 20_000;

    /** What becomes of the portal's scripts. */
    public enum Scripts {
        /** They run. */
        ON,
        /** They do not arrive; the tests' own scripts, such as axe-core, still run. */
        BLOCKED,
        /** Nothing runs at all. */
        OFF
    }

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        this.playwright = Playwright.create();
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    /** Starts one, or leaves the calling test out when the machine has none. */
    public static Browser start() {
        Optional<Path> executable = installed();
        if (executable.isEmpty()) {
            System.out.println("LEFT OUT: the browser tests need Chromium (Debian's package \"chromium\"),"
                    + " and this machine has none.");
        }
        Assumptions.assumeTrue(executable.isPresent(), "there is no Chromium on this machine");
        return new Browser(executable.orElseThrow());
    }

    private static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A person at a screen of their own, with no cookies yet. */
    public BrowserContext person(ColorScheme colours, Scripts scripts, int width, int height) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setColorScheme(colours)
                .setJavaScriptEnabled(scripts != Scripts.OFF)
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE);
        if (scripts == Scripts.BLOCKED) {
            context.route("**/js/**", Route::abort);
        }
        return context;
    }

    /** Asserts that axe-core finds nothing that keeps somebody from using the page. */
    public static void assertAccessible(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as("accessibility of " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    /** Asserts that nothing has to be scrolled sideways. */
    public static void assertFits(Page page) {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels to scroll sideways on " + page.url())
                .isZero();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
