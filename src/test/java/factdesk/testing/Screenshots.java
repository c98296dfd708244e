package factdesk.testing;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, for people to look at. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target/screenshots");

    private Screenshots() {}

    /** What the window shows, as the README has it; {@code -Dscreenshots=src/docs} renews the README's own. */
    public static void forReadme(Page page, String name) {
        Path folder = Path.of(System.getProperty("screenshots", FOLDER.toString()));
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    /** The page down to its end. */
    public static void takeWhole(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
    }
}
