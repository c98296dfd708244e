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

    private Visitor editor;

    @BeforeEach
    void twoPapersDisagree() {
        editor = portal().signedIn(Role.EDITOR);
        paste(
                "The salt mines of Tarvo are closing. Salt exports from Tarvo reached 4.1 million tonnes in 2024, the ministry said.");
        paste(
                "A year of records for Tarvo. Salt exports from Tarvo reached 5.3 million tonnes in 2024, the union of Tarvo said.");
        paste(
                "Miners in Kestrel are on strike. Salt exports from Kestrel reached 9.9 million tonnes in 2024, a union said.");
    }

    /** The same text again makes no new article, so each test finds the same pairs. */
    private void paste(String text) {
        Reply form = editor.get("/desk/articles/new");
        editor.submit(form, "form[action=/desk/articles/new]", "text", text);
    }

    @Test
    void figuresOfTheSameThingThatDisagreeBecomeAPairForTheDesk() {
        String page = editor.get("/desk/contradictions").text()
                + editor.get("/desk/contradictions?show=decided").text();

        assertThat(page)
                .contains("4.1 million tonnes against 5.3 million tonnes", "for 2024")
                .doesNotContain("9.9");
    }

    @Test
    void aPersonDecidesAndMayChangeTheirMind() {
        Reply open = editor.get("/desk/contradictions");
        if (!open.page().select("form[action^=/desk/contradictions/]").isEmpty()) {
            editor.submit(open, "form[action^=/desk/contradictions/]", "decision", "REAL");
        }
        Reply decided = editor.get("/desk/contradictions?show=decided");
        assertThat(decided.text()).contains("They contradict each other");

        Reply changed = editor.submit(decided, "form[action^=/desk/contradictions/]", "decision", "NOT_ONE");

        assertThat(changed.location()).endsWith("/desk/contradictions");
        assertThat(editor.get("/desk/contradictions?show=decided").text()).contains("Not about the same");
        editor.submit(
                editor.get("/desk/contradictions?show=decided"),
                "form[action^=/desk/contradictions/]",
                "decision",
                "REAL");
    }

    @Test
    void nonsenseDecidesNothing() {
        String csrf =
                editor.get("/desk").page().selectFirst("input[name=_csrf]").val();

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
