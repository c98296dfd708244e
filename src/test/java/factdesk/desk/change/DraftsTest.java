package factdesk.desk.change;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is typed at a claim is kept while it is typed, for whoever typed it and for nobody else. */
class DraftsTest extends ClaimTest {

    private Reply keep(Visitor who, int version, String page, int turn, String finding, String... more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "_csrf", who.csrf(), "_page", page, "_turn", String.valueOf(turn), "version", String.valueOf(version)));
        fields.put("finding", finding);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return who.post(claim + "/drafts/claim", fields);
    }

    @Test
    void theFormIsFilledWithTheDraftUntilItIsSaved() {
        assertThat(keep(editor, version(), "one", 1, "Typed, not saved.").status())
                .isEqualTo(204);

        Reply page = open();
        assertThat(page.text()).contains("The form holds what you typed and did not save");
        assertThat(page.page().getElementById("finding").val()).isEqualTo("Typed, not saved.");

        assertThat(editor.press(page, SAVE).status()).isEqualTo(303);
        assertThat(open().text()).doesNotContain("did not save");
        assertThat(value("finding")).isEqualTo("Typed, not saved.");
    }

    @Test
    void nobodyElseSeesOrDropsIt() {
        Visitor other = signedIn(Role.ADMIN);
        keep(editor, version(), "one", 1, "Mine alone.");
        String drop = open().page().select("form[action$=/drop]").attr("action");

        assertThat(other.get(claim).body()).doesNotContain("Mine alone.", "did not save");
        other.post(drop, Map.of("_csrf", other.csrf()));
        assertThat(value("finding")).isEqualTo("Mine alone.");

        editor.post(drop, Map.of("_csrf", editor.csrf()));
        assertThat(value("finding")).isEmpty();
    }

    @Test
    void twoWindowsOfOnePersonKeepADraftEach() {
        keep(editor, version(), "one", 1, "In one window.");
        keep(editor, version(), "two", 1, "In the other.");

        assertThat(value("finding")).isEqualTo("In the other.");
        assertThat(open().page().select("details.notice li").eachText()).containsExactly("In one window.");
        String there = open().page().select("details.notice a").attr("href");
        assertThat(editor.get(there).page().getElementById("finding").val()).isEqualTo("In one window.");
    }

    @Test
    void aPageFilledWithADraftTakesItsPlaceOnceItIsTypedIn() {
        keep(editor, version(), "one", 1, "First part.");
        String holds = open().page().select("[name=_holds]").val();

        keep(editor, version(), "two", 1, "First part. Second part.", "_holds", holds);

        assertThat(value("finding")).isEqualTo("First part. Second part.");
        assertThat(open().page().select("details.notice li")).isEmpty();
    }

    @Test
    void whatComesLateOverwritesNothing() {
        keep(editor, version(), "one", 2, "Second.");
        keep(editor, version(), "one", 1, "First, late.");
        assertThat(value("finding")).isEqualTo("Second.");

        editor.press(open(), SAVE);
        keep(editor, version(), "one", 3, "Second.");
        assertThat(open().text()).doesNotContain("did not save");
    }

    @Test
    void aSaveThatComesLateDropsNothingThatWasTypedAfterItWasSent() {
        Reply sent = open();
        keep(editor, version(), "one", 2, "Sent. Typed while it was under way.");

        assertThat(editor.press(sent, SAVE, "finding", "Sent.", "_page", "one", "_turn", "1")
                        .status())
                .isEqualTo(303);

        assertThat(open().text()).contains("did not save");
        assertThat(value("finding")).isEqualTo("Sent. Typed while it was under way.");
    }

    @Test
    void aDraftOfAnOlderVersionIsMergedWhenItIsSaved() {
        keep(editor, version(), "one", 1, "Mine.", "headline", "My headline");
        Visitor other = signedIn(Role.ADMIN);
        other.press(other.get(claim), SAVE, "finding", "Theirs.");

        Reply page = open();
        assertThat(page.text()).contains("The claim was changed since.");
        Reply merge = editor.press(page, SAVE);

        assertThat(merge.status()).isEqualTo(409);
        assertThat(merge.text()).contains("Finding: you both changed it");
        assertThat(open().text()).contains("did not save");
        assertThat(editor.press(merge, "#merge .deeds button.primary").status()).isEqualTo(303);
        assertThat(List.of(value("headline"), value("finding"))).containsExactly("My headline", "Mine.");
        assertThat(open().text()).doesNotContain("did not save");
    }

    @Test
    void aNoteTypedBesideASaveStaysADraft() {
        editor.press(open(), SAVE, "finding", "Saved.", "note", "For later");

        assertThat(value("note")).isEqualTo("For later");
        assertThat(open().text()).contains("did not save");
    }

    @Test
    void aDraftThatCannotBeReadAnyMoreIsShownAsText() {
        keep(editor, version(), "one", 1, "Still here.");
        portal().database()
                .writing(session -> session.createMutationQuery(
                                "update Draft set fields = '{\"verdict\":\"NO_SUCH\",\"finding\":\"Still here.\"}' where page = 'one'")
                        .executeUpdate());

        assertThat(open().page().select("details.notice li").eachText()).containsExactly("Still here.");
    }

    @Test
    void draftsAreForgottenAfterNinetyDays() {
        keep(editor, version(), "one", 1, "Left lying.");
        portal().clock().advance(Duration.ofDays(89));
        portal().run("drafts.forget");
        editor = signedIn(Role.EDITOR);
        assertThat(value("finding")).isEqualTo("Left lying.");

        portal().clock().advance(Duration.ofDays(2));
        portal().run("drafts.forget");
        editor = signedIn(Role.EDITOR);
        assertThat(value("finding")).isEmpty();
    }
}
