package factdesk.desk.figures;

import factdesk.account.Role;
import factdesk.claim.Stories;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/**
 * A promise about the figures of one claim, which each test has to itself: traffic up 12 percent to 4.2 million boxes.
 */
abstract class FigureTest extends PortalTest {

    static final String READING = "#reading";
    static final String RESULT = "#result";
    static final String OFFICIAL = "form[action$=/official]";

    private static int stories;

    Visitor editor;
    String claim;

    @BeforeEach
    void openAClaim() {
        editor = signedIn(Role.EDITOR);
        long article = Stories.paste(
                portal(),
                Stories.HARBOUR + "\n\nFigures " + stories++ + ".",
                Stories.harbour(),
                portal().person(Role.EDITOR));
        claim = editor.get("/desk/articles/" + article)
                .page()
                .select("a.mark:contains(container traffic)")
                .attr("href")
                .replaceFirst("#.*", "");
    }

    Reply open() {
        return editor.get(claim);
    }

    /** The page of the claim's figure that has these words. */
    Reply figure(String words) {
        Reply page = open();
        return editor.follow(editor.press(page, ".figure:contains(" + words + ") button[formaction*=/figures/]"));
    }

    /** The page of the claim's only piece of arithmetic. */
    Reply check() {
        return editor.follow(editor.press(
                open(), ".figure button:not([formaction$=/accept], [formaction$=/refuse])[formaction*=/checks/]"));
    }

    static String address(Reply page, String form) {
        return page.page().selectFirst(form).attr("action");
    }

    Reply putOfficial(Reply page, String value, String unit) {
        return editor.submit(
                page,
                OFFICIAL,
                "official",
                value,
                "officialUnit",
                unit,
                "url",
                "https://statistics.example/boxes",
                "title",
                "Port statistics",
                "asOf",
                "2026-02-01");
    }

    List<String> figures() {
        return open().page().select(".figure .reading").eachText();
    }

    /** What the public reads of the claim, once it is published as it stands. */
    Reply publish() {
        Reply sent = editor.press(
                open(),
                "button[value=PUBLISH]",
                "verdict",
                "FALSE",
                "speaker",
                "Mira Toll",
                "attribution",
                "REPORTED_ONLY",
                "finding",
                "The port's statistics say otherwise.",
                "url",
                "https://statistics.example/report",
                "title",
                "Report",
                "correctionKind",
                "UPDATE",
                "correction",
                "The figures were read again.");
        if (sent.status() != 303) {
            throw new AssertionError(sent.text());
        }
        return visitor().follow(visitor().get(claim.replaceFirst("/desk", "")));
    }
}
