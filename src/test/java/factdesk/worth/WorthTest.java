package factdesk.worth;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.claim.Stories;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.List;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the desk's decisions say of the engine's reasons. Each claim of the story states a figure and has a comparison.
 */
class WorthTest extends PortalTest {

    private static int stories;

    private Visitor editor;

    @BeforeEach
    void signIn() {
        editor = signedIn(Role.EDITOR);
    }

    private Reply story() {
        long article = Stories.paste(
                portal(),
                Stories.HARBOUR + "\n\nWorth " + stories++ + ".",
                Stories.harbour(),
                portal().person(Role.EDITOR));
        return editor.get("/desk/articles/" + article);
    }

    private Reply claim(Reply story, String words) {
        return editor.get(story.page()
                .select("a.mark:contains(" + words + ")")
                .attr("href")
                .replaceFirst("#.*", ""));
    }

    private void dismiss(Reply story, String words, String reason) {
        assertThat(editor.press(claim(story, words), "button[value=" + reason + "]")
                        .status())
                .isEqualTo(303);
    }

    private List<String> line(String feature) {
        return editor.get("/desk/worth").page().select("#" + feature + " td").eachText();
    }

    private long kept() {
        return Long.parseLong(line("COMPARISON").get(1));
    }

    private long setAside() {
        return Long.parseLong(line("COMPARISON").get(2));
    }

    @Test
    void everyDecisionCountsForTheFeaturesOfItsClaim() {
        long kept = kept();
        long setAside = setAside();
        Reply story = story();
        assertThat(kept()).as("claims that nobody looked at").isEqualTo(kept);

        editor.press(claim(story, "second basin"), "#claim .deeds button.primary", "finding", "Looked into.");
        dismiss(story, "fishing fleet", "TRIVIAL");
        dismiss(story, "container traffic", "DUPLICATE");

        assertThat(kept()).isEqualTo(kept + 1);
        assertThat(setAside()).as("a duplicate says nothing about worth").isEqualTo(setAside + 1);
        assertThat(line("FIGURE").subList(1, 3)).isEqualTo(line("COMPARISON").subList(1, 3));
        assertThat(line("QUESTION")).containsExactly("-2.00", "0", "0", "none decided");
        assertThat(editor.get("/desk/worth").text())
                .contains("All claims: " + kept() + " kept, " + setAside() + " set aside");
    }

    @Test
    void whatIsTakenUpAgainIsKept() {
        Reply story = story();
        dismiss(story, "fishing fleet", "OPINION");
        long kept = kept();

        editor.press(claim(story, "fishing fleet"), "button[value=REOPEN]");

        assertThat(kept()).isEqualTo(kept + 1);
    }

    @Test
    void theDecisionsAreReadForFittingAsTheyAreCounted() {
        Reply story = story();
        dismiss(story, "fishing fleet", "NOT_CHECKABLE");

        List<Decision> decisions = portal().database().read(session -> new Decisions(session).all());

        assertThat(decisions.stream().filter(Decision::kept).count()).isEqualTo(kept());
        assertThat(decisions.stream().filter(decision -> !decision.kept()).count())
                .isEqualTo(setAside());
    }

    @Test
    void thePageAsksTwoQuestionsHoweverManyClaimsThereAre() {
        editor.get("/desk/worth");
        Statistics statistics = portal().database().statistics();
        long before = statistics.getPrepareStatementCount();
        editor.get("/desk/articles/new");
        long plain = statistics.getPrepareStatementCount() - before;

        editor.get("/desk/worth");

        assertThat(statistics.getPrepareStatementCount() - before - plain).isEqualTo(plain + 2);
    }
}
