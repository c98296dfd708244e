package factdesk.desk.change;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people, or one twice, at the same claim: nobody overwrites another unknowingly. */
class SimultaneousChangesTest extends ClaimTest {

    private static final String SAVE_MERGED = "#merge .deeds button.primary";

    private Visitor other;

    @BeforeEach
    void somebodyElseComes() {
        other = signedIn(Role.ADMIN);
    }

    @Test
    void fieldsThatOnePersonChangedMergeByThemselves() {
        Reply mine = open();
        other.press(other.get(claim), SAVE, "finding", "Theirs.", "verdict", "FALSE");

        Reply saved = editor.press(mine, SAVE, "headline", "My headline", "url", "https://mine.example/", "title", "M");

        assertThat(saved.status()).isEqualTo(303);
        Reply page = editor.follow(saved);
        assertThat(page.page().select(".notice[role=status] li").eachText())
                .satisfiesExactly(
                        verdict -> assertThat(verdict).startsWith("Verdict: Test Administrator, "),
                        finding -> assertThat(finding).startsWith("Finding: Test Administrator, "));
        assertThat(value("headline")).isEqualTo("My headline");
        assertThat(value("finding")).isEqualTo("Theirs.");
        assertThat(sources()).containsExactly("M");
    }

    @Test
    void paragraphsOfTheFindingThatOnePersonChangedMergeByThemselves() {
        editor.press(open(), SAVE, "finding", "First.\n\nSecond.");
        Reply mine = open();
        other.press(other.get(claim), SAVE, "finding", "First.\n\nSecond.\n\nTheirs.");

        assertThat(editor.press(mine, SAVE, "finding", "Mine.\n\nSecond.").status())
                .isEqualTo(303);

        assertThat(value("finding")).isEqualTo("Mine.\n\nSecond.\n\nTheirs.");
    }

    @Test
    void whatBothChangedIsPutTogetherByAPersonAndNothingTypedIsLost() {
        Reply mine = open();
        other.press(other.get(claim), SAVE, "finding", "Theirs, as saved.", "verdict", "FALSE");

        Reply merge = editor.press(
                mine,
                SAVE,
                "finding",
                "Mine, as typed.\nIn two lines.",
                "url",
                "https://mine.example/",
                "title",
                "Mine",
                "note",
                "A note beside it");

        assertThat(merge.status()).isEqualTo(409);
        assertThat(merge.text()).contains("Test Administrator changed this claim while you worked on it");
        assertThat(merge.page().select(".both h2").eachText()).containsExactly("Finding: you both changed it");
        assertThat(merge.page().select(".sides ins").eachText())
                .containsExactly("[added: Theirs, as saved.]", "[added: Mine, as typed. In two lines.]");
        assertThat(merge.page().getElementById("finding").val()).isEqualTo("Mine, as typed.\nIn two lines.");
        assertThat(merge.text()).contains("Also typed, and sent along", "https://mine.example/", "A note beside it");
        assertThat(value("finding")).isEqualTo("Theirs, as saved.");
        assertThat(sources()).isEmpty();

        Reply saved = editor.press(merge, SAVE_MERGED, "finding", "Both, as decided.");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(value("finding")).isEqualTo("Both, as decided.");
        assertThat(open().page().select("[name=verdict][checked]").val()).isEqualTo("FALSE");
        assertThat(sources()).containsExactly("Mine");
    }

    @Test
    void everyFieldThatBothChangedIsPutTogether() {
        Reply mine = open();
        String[] theirs = {
            "headline",
            "Theirs",
            "speaker",
            "Ada Lund",
            "verdict",
            "FALSE",
            "attribution",
            "MISQUOTED",
            "quote",
            "Old hands remember three hundred.",
            "finding",
            "Theirs."
        };
        String[] typed = {
            "headline",
            "Mine",
            "speaker",
            "Mira Toll",
            "verdict",
            "VERIFIED",
            "attribution",
            "CONFIRMED_AT_SOURCE",
            "quote",
            "shrunk to 61 boats",
            "finding",
            "Mine."
        };
        assertThat(other.press(other.get(claim), SAVE, theirs).status()).isEqualTo(303);

        Reply merge = editor.press(mine, SAVE, typed);

        assertThat(merge.page().select(".both")).hasSize(6);
        assertThat(editor.press(merge, SAVE_MERGED).status()).isEqualTo(303);
        assertThat(value("headline") + value("speaker") + value("finding")).isEqualTo("MineMira TollMine.");
        assertThat(value("quote")).isEqualTo("shrunk to 61 boats");
        assertThat(open().page()
                        .select("[name=attribution][checked], [name=verdict][checked]")
                        .eachAttr("value"))
                .containsExactly("CONFIRMED_AT_SOURCE", "VERIFIED");
    }

    @Test
    void aMergeThatComesTooLateIsMergedAgain() {
        Reply mine = open();
        other.press(other.get(claim), SAVE, "finding", "Theirs.");
        Reply merge = editor.press(mine, SAVE, "finding", "Mine.");
        other.press(other.get(claim), SAVE, "finding", "Theirs again.");

        Reply second = editor.press(merge, SAVE_MERGED);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Theirs[added: again]");
        assertThat(editor.press(second, SAVE_MERGED).status()).isEqualTo(303);
        assertThat(value("finding")).isEqualTo("Mine.");
    }

    @Test
    void nothingIsPublishedThatItsEditorHasNotSeen() {
        addSource("https://counted.example" + claim, "Counted");
        editor.press(open(), SAVE, "verdict", "FALSE", "finding", "Counted.");
        Reply seen = open();
        other.press(other.get(claim), SAVE, "headline", "A headline that the editor has not seen");

        Reply merge = editor.press(seen, "button[value=PUBLISH]", "finding", "Counted twice.");

        assertThat(merge.status()).isEqualTo(409);
        assertThat(merge.text()).contains("What both changed fits together", "the editor has not seen");
        assertThat(merge.page().select("button[formaction]")).isEmpty();
        assertThat(editor.get(claim).page().select("a[href^=/claims/]")).isEmpty();
        assertThat(editor.press(merge, SAVE_MERGED).status()).isEqualTo(303);
        assertThat(value("headline") + value("finding"))
                .isEqualTo("A headline that the editor has not seenCounted twice.");
    }

    @Test
    void whatIsSetAsideWasSeenBeforeWithItsNote() {
        Reply seen = open();
        other.press(other.get(claim), SAVE, "finding", "Worth checking after all.");

        Reply merge = editor.press(seen, "button[value=TRIVIAL]", "note", "Everybody knows how many");

        assertThat(merge.status()).isEqualTo(409);
        assertThat(merge.text()).contains("Worth checking after all.", "Everybody knows how many");
        assertThat(editor.press(merge, "button[formaction]").status()).isEqualTo(303);
        assertThat(open().text()).contains("Set aside: Trivial. Everybody knows how many");
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
                () -> editor.press(page, ADD, "url", "https://both.example" + claim, "title", "Both")
                        .status(),
                () -> editor.press(other, ADD, "url", "https://both.example" + claim, "title", "Both!")
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
}
