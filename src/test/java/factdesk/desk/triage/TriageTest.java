package factdesk.desk.triage;

import factdesk.account.Role;
import factdesk.claim.Stories;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A promise about deciding on the claims of one article, which each test has to itself. */
abstract class TriageTest extends PortalTest {

    static final String SAVE = "#claim .deeds button.primary";
    static final String TOLL =
            "harbour director Mira Toll said container traffic rose by 12 percent to 4.2 million boxes in 2025";

    private static int stories;

    Visitor editor;
    String article;
    String toll;
    String fleet;
    String basin;

    @BeforeEach
    void openAnArticle() {
        editor = signedIn(Role.EDITOR);
        article = "/desk/articles/"
                + Stories.paste(
                        portal(),
                        Stories.HARBOUR + "\n\nEdition " + stories++ + ".",
                        Stories.harbour(),
                        portal().person(Role.EDITOR));
        toll = claimOn("Mira Toll");
        fleet = claimOn("fishing fleet");
        basin = claimOn("second basin");
    }

    /** The address of the claim that has these words. */
    String claimOn(String words) {
        return editor.get(article)
                .page()
                .select("a.mark:contains(" + words + ")")
                .attr("href")
                .replaceFirst("#.*", "");
    }

    static long id(String claim) {
        return Long.parseLong(claim.substring(claim.lastIndexOf('/') + 1));
    }

    /** What the page beside the article says of a claim's words, its finding and so on. */
    String value(String claim, String field) {
        return editor.get(claim).page().getElementById(field).val();
    }

    List<String> facts(String claim) {
        return editor.get(claim).page().select(".facts .figure strong").eachText();
    }

    /** The words that make claims, in reading order. */
    List<String> marks() {
        return editor.get(article).page().select(".claim .what").eachText();
    }

    Reply undo(Reply page) {
        return editor.press(page, "#undo");
    }

    List<String> audit(String claim) {
        return portal().database()
                .read(session -> session.createSelectionQuery(
                                "select summary from AuditEvent where subject = 'claim' and subjectId = :id order by id",
                                String.class)
                        .setParameter("id", id(claim))
                        .getResultList());
    }
}
