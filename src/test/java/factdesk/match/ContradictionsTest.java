package factdesk.match;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContradictionsTest extends PortalTest {

    private static final String DECISION = "form[action^=/desk/contradictions/]";

    private Visitor editor;

    @BeforeEach
    void signIn() {
        editor = portal().signedIn(Role.EDITOR);
    }

    /** A place that no other test has heard of, and what a paper says its salt mines sold. */
    private void paste(String place, String tonnes, String paper) {
        Reply form = editor.get("/desk/articles/new");
        editor.submit(
                form,
                "form[action=/desk/articles/new]",
                "text",
                paper + " reports. Salt exports from " + place + " reached " + tonnes
                        + " million tonnes in 2024, the ministry of " + place + " said.");
    }

    private String open() {
        return editor.get("/desk/contradictions").text();
    }

    @Test
    void figuresOfTheSameThingThatDisagreeBecomeAPairForTheDesk() {
        String place = "Aldra";
        paste(place, "4.1", "The Courier");
        paste(place, "5.3", "The Beacon");

        assertThat(open()).contains("4.1 million tonnes against 5.3 million tonnes", "for 2024", place);
    }

    @Test
    void theQueueShowsTheClaimsThatAnotherArticleContradictsUntilThePairIsFoundToBeNone() {
        String place = "Elmery";
        paste(place, "4.4", "The Courier");
        paste(place, "5.9", "The Beacon");

        assertThat(open()).contains(place);
        assertThat(editor.get("/desk?contradicted=yes").page().select(".line:contains(" + place + ")"))
                .hasSize(2);

        String pair = "li:contains(" + place + ") " + DECISION;
        editor.submit(editor.get("/desk/contradictions"), pair, "decision", "NOT_ONE");
        assertThat(editor.get("/desk?contradicted=yes").page().select(".line:contains(" + place + ")"))
                .isEmpty();
    }

    @Test
    void figuresThatAgreeOrAreOfAnotherPlaceMakeNoPair() {
        String place = "Bresk";
        paste(place, "6.2", "The Courier");
        paste(place, "6.2", "The Beacon");
        paste("Kestrel", "9.9", "The Beacon");

        assertThat(open()).doesNotContain(place, "9.9", "6.2");
    }

    @Test
    void aClaimThatNamesNothingIsAboutWhatItsArticleTurnsOn() {
        paste("Dunmar", "3.1", "The Courier");
        Reply form = editor.get("/desk/articles/new");
        editor.submit(
                form,
                "form[action=/desk/articles/new]",
                "text",
                "A delegation flew to Dunmar and met the unions of Dunmar. Its salt exports reached 2.2 million tonnes in"
                        + " 2024.");

        assertThat(open()).contains("3.1 million tonnes against 2.2 million tonnes");
    }

    @Test
    void aPersonDecidesAndMayChangeTheirMind() {
        String place = "Corvo";
        paste(place, "7.4", "The Courier");
        paste(place, "8.8", "The Beacon");
        String pair = "li:contains(" + place + ") " + DECISION;

        editor.submit(editor.get("/desk/contradictions"), pair, "decision", "REAL");
        assertThat(open()).doesNotContain(place);
        assertThat(editor.get("/desk/contradictions?show=decided")
                        .page()
                        .select("li:contains(" + place + ")")
                        .text())
                .contains("7.4 million tonnes against 8.8 million tonnes", "They contradict each other");

        editor.submit(editor.get("/desk/contradictions?show=decided"), pair, "decision", "NOT_ONE");
        assertThat(editor.get("/desk/contradictions?show=decided")
                        .page()
                        .select("li:contains(" + place + ") .chip")
                        .text())
                .isEqualTo("Not about the same");
    }

    @Test
    void nonsenseDecidesNothing() {
        String csrf = editor.csrf();

        assertThat(editor.post("/desk/contradictions/404404", Map.of("_csrf", csrf, "decision", "REAL"))
                        .status())
                .isEqualTo(404);
        assertThat(editor.post("/desk/contradictions/one", Map.of("_csrf", csrf, "decision", "REAL"))
                        .status())
                .isEqualTo(404);
        assertThat(editor.post("/desk/contradictions/1", Map.of("_csrf", csrf, "decision", "PERHAPS"))
                        .status())
                .isEqualTo(400);
        assertThat(editor.post("/desk/contradictions/1", Map.of("_csrf", csrf)).status())
                .isEqualTo(400);
    }
}
