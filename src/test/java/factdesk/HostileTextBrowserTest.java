package factdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import factdesk.account.Role;
import factdesk.testing.Browser.Scripts;
import factdesk.testing.BrowserTest;
import factdesk.testing.Draft;
import factdesk.testing.Hostile;
import factdesk.testing.Newsroom;
import factdesk.testing.RunningPortal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is typed into headline, speaker, finding, source, title and outlet, no script of it runs anywhere. */
class HostileTextBrowserTest extends BrowserTest {

    private static final String FOREIGN = "script:not([type='application/ld+json']):not([src^='/js/']), iframe, object,"
            + " embed, img, base, style, meta[http-equiv], main form[action^='//'], [onerror], [onload], [onclick],"
            + " [onfocus], [onmouseover], a[href^='javascript' i], a[href^='data' i]";

    /** A page for each text would take long; as many as fit into a headline are typed together. */
    private static final int TOGETHER = 4;

    private final List<Long> claims = new ArrayList<>();

    @Override
    protected void fill(RunningPortal portal) {
        Newsroom newsroom = new Newsroom(portal);
        for (int i = 0; i < Hostile.TEXTS.size(); i += TOGETHER) {
            String text = String.join("\n\n", Hostile.TEXTS.subList(i, Math.min(i + TOGETHER, Hostile.TEXTS.size())));
            String line = text.replaceAll("\\s+", " ");
            claims.add(newsroom.publish(Draft.of(line)
                    .saidBy(line)
                    .finding(text)
                    .in(line, line)
                    .sources(Draft.source("https://source.example/", line))));
        }
    }

    @Test
    void onPublicPages() {
        try (BrowserContext reader = reader(ColorScheme.LIGHT, 1280)) {
            List<String> paths = new ArrayList<>(List.of("/", "/claims"));
            claims.forEach(claim -> paths.add("/claims/" + claim));
            assertHarmless(reader.newPage(), paths);
        }
    }

    @Test
    void atTheDesk() {
        try (BrowserContext editor = signedIn(Role.EDITOR, ColorScheme.LIGHT, Scripts.ON, 1280)) {
            List<String> paths = new ArrayList<>(List.of("/desk?state=all", "/desk/articles"));
            claims.forEach(claim -> paths.add("/desk/claims/" + claim));
            assertHarmless(editor.newPage(), paths);
        }
    }

    private void assertHarmless(Page page, List<String> paths) {
        List<String> complaints = complaints(page);
        for (String path : paths) {
            page.navigate(portal().address() + path);
            assertThat(page.locator(FOREIGN).count()).as(path).isZero();
        }
        assertThat(complaints).isEmpty();
    }
}
