package factdesk.desk.change;

import factdesk.account.Role;
import factdesk.claim.Stories;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A promise about changing one claim, which each test has to itself. */
abstract class ClaimTest extends PortalTest {

    static final String SAVE = "#claim .deeds button.primary";
    static final String ADD = "button[formaction$=/sources]";

    private static int stories;

    private Reply page;
    Visitor editor;
    String claim;

    /** A claim of its own for each test: "The fishing fleet, by contrast, has shrunk to 61 boats." */
    @BeforeEach
    void openAClaim() {
        editor = signedIn(Role.EDITOR);
        long article = Stories.paste(
                portal(),
                Stories.HARBOUR + "\n\nCopy " + stories++ + ".",
                Stories.harbour(),
                portal().person(Role.EDITOR));
        page = editor.get("/desk/articles/" + article);
        claim = claimOn("fishing fleet");
    }

    /** The address of the claim that has these words. */
    String claimOn(String words) {
        return page.page().select("a.mark:contains(" + words + ")").attr("href").replaceFirst("#.*", "");
    }

    Reply open() {
        return editor.get(claim);
    }

    String value(String field) {
        return open().page().getElementById(field).val();
    }

    int version() {
        return Integer.parseInt(open().page().select("#claim [name=version]").val());
    }

    Reply addSource(String url, String title) {
        return editor.press(open(), ADD, "url", url, "title", title);
    }

    List<String> sources() {
        return open().page().select(".source p a[rel]").eachText();
    }
}
