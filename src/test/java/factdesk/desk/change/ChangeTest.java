package factdesk.desk.change;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.claim.Stories;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Saving a claim and its sources: what is typed is never lost, and two people never overwrite each other unknowingly.
 */
class ChangeTest extends PortalTest {

    private static final String SAVE = "#claim .deeds button.primary";
    private static final String ADD = "button[formaction$=/sources]";

    private static int stories;

    private Visitor editor;
    private String claim;

    /** A claim of its own for each test: "The fishing fleet, by contrast, has shrunk to 61 boats." */
    @BeforeEach
    void openAClaim() {
        editor = signedIn(Role.EDITOR);
        long article = Stories.paste(
                portal(),
                Stories.HARBOUR + "\n\nCopy " + stories++ + ".",
                Stories.harbour(),
                portal().person(Role.EDITOR));
        Reply page = editor.get("/desk/articles/" + article);
        claim = page.page()
                .select("a.mark:contains(fishing fleet)")
                .attr("href")
                .replaceFirst("#.*", "");
    }

    private Reply open() {
        return editor.get(claim);
    }

    private String value(String field) {
        return open().page().getElementById(field).val();
    }

    private int version() {
        return Integer.parseInt(open().page().select("#claim [name=version]").val());
    }

    private Reply addSource(String url, String title) {
        return editor.press(open(), ADD, "url", url, "title", title);
    }

    private List<String> sources() {
        return open().page().select(".source p a").eachText();
    }

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
        assertThat(page.page().select("[type=radio][checked]").eachAttr("value"))
                .containsExactly("CONFIRMED_AT_SOURCE", "MOSTLY_ACCURATE");
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
    void aStaleSaveShowsBothTextsAndCanBeSavedOverTheNewerOne() {
        Visitor other = signedIn(Role.ADMIN);
        Reply mine = open();
        other.press(other.get(claim), SAVE, "finding", "Theirs, as saved.", "verdict", "FALSE");

        Reply stale =
                editor.press(mine, SAVE, "finding", "Mine, as typed.", "url", "https://mine.example/", "title", "Mine");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Test Administrator saved this claim meanwhile");
        assertThat(stale.page().select(".notice td").eachText())
                .containsExactly("False", "(empty)", "Theirs, as saved.", "Mine, as typed.");
        assertThat(stale.page().getElementById("finding").val()).isEqualTo("Mine, as typed.");
        assertThat(stale.page().getElementById("url").val()).isEqualTo("https://mine.example/");
        assertThat(value("finding")).isEqualTo("Theirs, as saved.");
        assertThat(sources()).isEmpty();

        assertThat(editor.press(stale, SAVE, "verdict", "FALSE").status()).isEqualTo(303);
        assertThat(value("finding")).isEqualTo("Mine, as typed.");
        assertThat(sources()).containsExactly("Mine");
    }

    @Test
    void theSameFormSentTwiceIsSavedOnce() {
        Reply form = open();
        String[] typed = {"finding", "Once.", "url", "https://once.example/", "title", "Once"};

        assertThat(editor.press(form, ADD, typed).status()).isEqualTo(303);
        int once = version();

        assertThat(editor.press(form, ADD, typed).status()).isEqualTo(303);
        assertThat(version()).isEqualTo(once);
        assertThat(sources()).containsExactly("Once");
    }

    @Test
    void ofFiftySavesAtOnceThoseThatWereAcceptedAreThoseThatCount() throws Exception {
        int before = version();
        Reply form = open();
        List<Callable<Integer>> saves = IntStream.range(0, 50)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    Reply reply = editor.press(form, SAVE, "finding", "Finding number " + i);
                    return reply.status();
                })
                .toList();

        List<Integer> statuses = atOnce(saves);

        assertThat(statuses).containsOnly(303, 409);
        assertThat(statuses.stream().filter(status -> status == 303).count()).isEqualTo(version() - before);
    }

    @Test
    void twoClaimsThatMeetTheSameNewSourceAtOnceBothGetIt() throws Exception {
        Reply page = open();
        String neighbour = page.page().select("[data-key=k]").attr("href").replaceFirst("#.*", "");
        Reply other = editor.get(neighbour);

        List<Integer> statuses = atOnce(List.of(
                () -> editor.press(page, ADD, "url", "https://both.example/" + stories, "title", "Both")
                        .status(),
                () -> editor.press(other, ADD, "url", "https://both.example/" + stories, "title", "Both!")
                        .status()));

        assertThat(statuses).containsOnly(303);
        assertThat(sources()).hasSize(1);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
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
    void sourcesAreAddedMovedChangedAndRemoved() {
        addSource("https://one.example/", "One");
        addSource("https://two.example/", "");
        addSource("https://three.example/", "Three");
        assertThat(sources()).containsExactly("One", "https://two.example/", "Three");

        editor.press(open(), ".source:contains(Three) button[formaction$=/up]");
        assertThat(sources()).containsExactly("One", "Three", "https://two.example/");
        editor.press(open(), ".source:contains(One) button[formaction$=/down]");
        assertThat(sources()).containsExactly("Three", "One", "https://two.example/");

        Reply editing = editor.follow(editor.press(open(), ".source:contains(One) button[formaction$=/edit]"));
        assertThat(editing.page().getElementById("title").val()).isEqualTo("One");
        editor.press(
                editing,
                ADD,
                "title",
                "One, revised",
                "stance",
                "REFUTES",
                "kind",
                "SECONDARY",
                "excerpt",
                "\"Sixty-one\"");
        assertThat(sources()).containsExactly("Three", "One, revised", "https://two.example/");
        assertThat(open().page().select(".source:contains(revised)").text())
                .contains("Refutes the claim", "Secondary", "\"Sixty-one\"", "read 2 Mar 2026");

        editor.press(open(), ".source:contains(Three) button[formaction$=/remove]");
        assertThat(sources()).containsExactly("One, revised", "https://two.example/");
    }

    @Test
    void noButtonOfASourceLosesWhatIsTypedBesideIt() {
        addSource("https://one.example/", "One");
        addSource("https://two.example/", "Two");

        editor.press(open(), ".source:contains(Two) button[formaction$=/up]", "finding", "Typed before moving.");
        assertThat(value("finding")).isEqualTo("Typed before moving.");
        editor.press(open(), ".source:contains(Two) button[formaction$=/edit]", "finding", "Typed before changing.");
        assertThat(value("finding")).isEqualTo("Typed before changing.");
        editor.press(open(), ".source:contains(Two) button[formaction$=/remove]", "finding", "Typed before removing.");
        assertThat(value("finding")).isEqualTo("Typed before removing.");
    }

    @Test
    void aSourceIsListedOnceAndWithoutAnAddressNotAtAll() {
        addSource("https://one.example/", "One");

        Reply twice = addSource("HTTPS://ONE.example/", "One again");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.page().select("#url-error").text()).contains("already has this source");

        Reply nothing = editor.press(open(), ADD);
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select("#url-error").text()).contains("Give the source's web address");
    }

    @Test
    void aSourceOfAnotherClaimIsNotWithinReach() {
        addSource("https://one.example/", "One");
        String source = open().page()
                .select(".source [formaction$=/edit]")
                .attr("formaction")
                .replaceAll(".*sources/|/edit", "");
        String neighbour = open().page().select("[data-key=k]").attr("href").replaceFirst("#.*", "");

        Reply reply = editor.post(neighbour + "/sources/" + source + "/remove", Map.of("_csrf", editor.csrf()));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(sources()).containsExactly("One");
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
