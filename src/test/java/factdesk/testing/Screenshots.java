package factdesk.testing;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, for people to look at; {@code -Dscreenshots=src/docs} renews those of the README. */
public final class Screenshots {

    private static final Path FOLDER = Path.of(System.getProperty("screenshots", "target/screenshots"));

    private Screenshots() {}

    /** What the window shows. */
    public static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }

    /** The page down to its end. */
    public static void takeWhole(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
    }
}
