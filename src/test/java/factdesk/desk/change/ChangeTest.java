package factdesk.desk.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import factdesk.account.Role;
import factdesk.claim.Verdict;
import factdesk.claim.history.ClaimEdits_;
import factdesk.claim.history.EditLine;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import jakarta.data.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Saving a claim: what is typed is never lost. */
class ChangeTest extends ClaimTest {

    @Test
    void whatIsTypedIsSaved() {
        Reply saved = editor.press(
                open(),
                SAVE,
                "headline",
                "Brele has 61 fishing boats",
                "speaker",
                "  Ada   Lund ",
                "attribution",
                "CONFIRMED_AT_SOURCE",
                "verdict",
                "MOSTLY_ACCURATE",
                "finding",
                "Line one.\r\n\r\n* two");

        Reply page = editor.follow(saved);
        assertThat(page.text()).contains("Saved.", "In progress", "Attributed figures", "Last changed by Test Editor");
        assertThat(value("headline")).isEqualTo("Brele has 61 fishing boats");
        assertThat(value("speaker")).isEqualTo("Ada Lund");
        assertThat(value("finding")).isEqualTo("Line one.\n\n* two");
        assertThat(page.page()
                        .select("[type=radio][checked]:not([name=stance])")
                        .eachAttr("value"))
                .containsExactly("CONFIRMED_AT_SOURCE", "MOSTLY_ACCURATE");
    }

    @Test
    void whatAClaimSaidIsKeptFromBeforeItsFirstChangeOn() {
        int before = version();
        String headline = value("headline");
        editor.press(open(), SAVE, "verdict", "FALSE", "finding", "Counted: 60.");
        addSource("https://kept.example" + claim, "No edit of the form");
        editor.press(open(), SAVE, "speaker", "Ada Lund", "quote", "Old hands remember three hundred.");

        List<EditLine> edits = edits();
        assertThat(edits)
                .extracting(EditLine::version, EditLine::finding, EditLine::verdict, EditLine::speaker)
                .containsExactly(
                        tuple(version(), "Counted: 60.", Verdict.FALSE, "Ada Lund"),
                        tuple(before + 1, "Counted: 60.", Verdict.FALSE, ""),
                        tuple(before, "", null, ""));
        assertThat(edits).extracting(EditLine::headline).containsOnly(headline);
        assertThat(edits.get(0).quote()).isEqualTo("Old hands remember three hundred.");
        assertThat(said(before + 2)).isEqualTo(edits.get(1));
        assertThat(said(0)).isEqualTo(edits.get(2));
    }

    private List<EditLine> edits() {
        return portal().database().read(session -> new ClaimEdits_(session).upTo(claimId(), version(), Limit.of(10)));
    }

    private EditLine said(int version) {
        return portal().database()
                .read(session -> new ClaimEdits_(session).at(claimId(), version))
                .orElseThrow();
    }

    private long claimId() {
        return Long.parseLong(claim.substring(claim.lastIndexOf('/') + 1));
    }

    @Test
    void savingNothingNewMakesNoNewVersion() {
        int before = version();

        assertThat(editor.press(open(), SAVE).status()).isEqualTo(303);

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void aVerdictCanBeTakenBack() {
        editor.press(open(), SAVE, "verdict", "FALSE");
        editor.press(open(), SAVE, "verdict", "");

        assertThat(open().page().select("[name=verdict][checked]").val()).isEmpty();
    }

    @Test
    void takingTheSpeakerAwayMakesAnAttributedClaimAPlainOne() {
        editor.press(open(), SAVE, "speaker", "Ada Lund", "attribution", "REPORTED_ONLY");
        assertThat(open().text()).contains("Attributed figures");

        editor.press(open(), SAVE, "speaker", "", "attribution", "NOT_ATTRIBUTED");

        assertThat(open().page().select(".open .chip").eachText()).contains("Figures");
    }

    @Test
    void otherWordsOfTheArticleBringTheirOwnFigures() {
        Reply saved = editor.press(open(), SAVE, "quote", "Old hands remember three hundred.");

        Reply page = editor.follow(saved);
        assertThat(page.page().select("a.mark.chosen").text()).isEqualTo("Old hands remember three hundred.");
        assertThat(page.page().select(".facts").text()).doesNotContain("61 boats");
    }

    static Stream<Arguments> badFields() {
        return Stream.of(
                Arguments.of("headline", ""),
                Arguments.of("headline", "h".repeat(301)),
                Arguments.of("headline", "a\u0001 b"),
                Arguments.of("speaker", "s".repeat(301)),
                Arguments.of("finding", "f".repeat(20_001)),
                Arguments.of("finding", "NUL\u0000 here"),
                Arguments.of("quote", ""),
                Arguments.of("quote", "Words of another article"),
                Arguments.of("quote", "q".repeat(5001)),
                Arguments.of("url", "javascript:alert(1)"),
                Arguments.of("url", "statistics.example"),
                Arguments.of("url", "http://[::1"),
                Arguments.of("url", "https://x.example/" + "u".repeat(2000)),
                Arguments.of("title", "t".repeat(501)),
                Arguments.of("publisher", "p".repeat(201)),
                Arguments.of("excerpt", "e".repeat(5001)),
                Arguments.of("accessed", "2026-03-03"),
                Arguments.of("accessed", "2026-13-01"));
    }

    @ParameterizedTest
    @MethodSource("badFields")
    void whatCannotBeSavedIsToldBesideItsFieldAndNothingTypedIsLost(String field, String bad) {
        List<String> typed = new ArrayList<>(List.of(
                "headline",
                "Kept headline",
                "finding",
                "Kept finding",
                "verdict",
                "FALSE",
                "url",
                "https://kept.example/",
                "title",
                "Kept title"));
        typed.addAll(List.of(field, bad));
        int before = version();

        Reply reply = editor.press(open(), SAVE, typed.toArray(String[]::new));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.page().select("#" + field + "-error").text()).isNotEmpty();
        assertThat(reply.page().getElementById(field).val().replace("\uFFFD", ""))
                .isEqualTo(bad.replaceAll("[\u0000\u0001]", ""));
        if (!field.equals("finding")) {
            assertThat(reply.page().getElementById("finding").val()).isEqualTo("Kept finding");
        }
        assertThat(reply.page().select("[name=verdict][checked]").val()).isEqualTo("FALSE");
        assertThat(version()).isEqualTo(before);
        assertThat(sources()).isEmpty();
    }

    @Test
    void valuesThatNoFormOfOursSendsAreRefused() {
        for (String[] bad : new String[][] {
            {"verdict", "TRUE"},
            {"attribution", "x"},
            {"stance", "AGAINST"},
            {"kind", "TERTIARY"},
            {"version", "new"},
            {"version", ""},
            {"start", "x"},
            {"source", "-1"}
        }) {
            assertThat(editor.press(open(), SAVE, bad).status())
                    .as(String.join("=", bad))
                    .isEqualTo(400);
        }
        assertThat(editor.post("/desk/claims/999999", Map.of("_csrf", editor.csrf()))
                        .status())
                .isEqualTo(404);
        assertThat(editor.post("/desk/claims/x", Map.of("_csrf", editor.csrf())).status())
                .isEqualTo(404);
        assertThat(editor.get("/desk/claims/999999").status()).isEqualTo(404);
    }

    @Test
    void aPreviewShowsTheFindingAsReadersSeeItAndSavesNothing() {
        Reply preview = editor.press(
                open(),
                "button[formaction*=preview]",
                "finding",
                "**Bold** <script>alert(1)</script> [link](javascript:alert(1)) [good](https://good.example/)");

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.page().select("#preview strong").text()).isEqualTo("Bold");
        assertThat(preview.page().select("#preview script, #preview a[href^=javascript]"))
                .isEmpty();
        assertThat(preview.page().select("#preview a[href]").eachAttr("href")).containsExactly("https://good.example/");
        assertThat(preview.page().getElementById("finding").val()).contains("<script>alert(1)</script>");
        assertThat(value("finding")).isEmpty();
    }

    @Test
    void aReviewerVerifiesButCannotMoveTheClaimToOtherWords() {
        Visitor reviewer = signedIn(Role.REVIEWER);
        Reply form = reviewer.get(claim);
        assertThat(form.page().select("textarea[name=quote]")).isEmpty();

        Reply saved = reviewer.press(form, SAVE, "finding", "Reviewed.", "quote", "Old hands remember three hundred.");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(value("finding")).isEqualTo("Reviewed.");
        assertThat(value("quote")).isEqualTo("The fishing fleet, by contrast, has shrunk to 61 boats.");
    }

    @Test
    void aFieldThatWasSlippedInChangesNothing() {
        editor.press(open(), SAVE, "finding", "Plain.", "workState", "DONE", "worth", "1", "createdBy", "1", "id", "1");

        assertThat(open().text()).contains("In progress", "Worth checking: 55");
    }
}
