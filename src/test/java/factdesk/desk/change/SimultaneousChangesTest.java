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
import org.junit.jupiter.api.Test;

/** Two people, or one twice, at the same claim: nobody overwrites another unknowingly. */
class SimultaneousChangesTest extends ClaimTest {

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
