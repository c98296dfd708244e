package factdesk.desk.known;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A claim that another article has made before is shown with its check, and an editor decides whether they are one. */
class KnownTest extends PortalTest {

    private static final String SAME = ".known form button.primary";
    private static final String ANOTHER = ".known form button[formaction$=/refuse]";
    private static final String SPLIT = ".known form[action$=/split] button";

    private Visitor editor;

    @BeforeEach
    void signIn() {
        editor = signedIn(Role.EDITOR);
    }

    /** A place that no other test has heard of, and what a paper says of its salt mines; the claim's address. */
    private String paste(String place, String tonnes, String paper) {
        Reply form = editor.get("/desk/articles/new");
        Reply created = editor.submit(
                form,
                "form[action=/desk/articles/new]",
                "title",
                paper,
                "text",
                paper + " reports. Salt exports from " + place + " reached " + tonnes
                        + " million tonnes in 2024, the ministry of " + place + " said.");
        return editor.get(created.location())
                .page()
                .select("a.mark:contains(Salt)")
                .attr("href")
                .replaceFirst("#.*", "");
    }

    private static long id(String claim) {
        return Long.parseLong(claim.replaceAll(".*/", ""));
    }

    private String panel(String claim) {
        return editor.get(claim).page().select(".known").text();
    }

    @Test
    void aClaimMadeBeforeIsShownWithWhatBothSayAndWhereFiguresDiffer() {
        paste("Aldra", "4.1", "The Courier");
        String again = paste("Aldra", "4.3", "The Beacon");

        assertThat(panel(again))
                .contains("Seen before?", "Aldra", "exports", "No verdict yet", "Not published", "Figure differs")
                .contains("4.3 million tonnes here, 4.1 million tonnes there");
        assertThat(editor.get(again).page().select("#claim .verdict").text()).doesNotContain("Verified");
    }

    @Test
    void anotherPlaceIsAnotherClaim() {
        paste("Bresk", "6.2", "The Courier");

        assertThat(panel(paste("Kestrel", "9.9", "The Beacon"))).doesNotContain("Bresk");
    }

    @Test
    void reusingACheckListsBothArticlesAndSplittingBringsTheClaimBackAsItWas() {
        String known = paste("Corvo", "7.4", "The Courier");
        String again = paste("Corvo", "7.4", "The Beacon");
        editor.press(
                editor.get(again),
                "#claim .deeds button.primary",
                "finding",
                "Half a finding.",
                "speaker",
                "Ines Roth");

        Reply joined = editor.press(editor.get(again), SAME);

        assertThat(joined.location()).isEqualTo(known + "?done=joined");
        assertThat(panel(known)).contains("Also in 1 other article", "The Beacon", "Joined by Test Editor");
        assertThat(editor.get(again).location()).isEqualTo(known + "?done=elsewhere");
        assertThat(editor.get("/desk?state=all").page().select(".line:contains(Corvo)"))
                .hasSize(1);

        Reply split = editor.press(editor.get(known), SPLIT);

        assertThat(split.location()).isEqualTo(again + "?done=split");
        Reply back = editor.get(again);
        assertThat(back.page().getElementById("finding").val()).isEqualTo("Half a finding.");
        assertThat(back.page().getElementById("speaker").val()).isEqualTo("Ines Roth");
        assertThat(back.page().select(".figure").text()).contains("7.4 million tonnes");
        assertThat(back.page().select(".state").first().text()).isEqualTo("In progress");
        assertThat(panel(again)).doesNotContain("Seen before?");
        assertThat(panel(known)).doesNotContain("Also in");
    }

    @Test
    void differentFiguresAreJoinedOnlyWhenAnEditorSaysSo() {
        String known = paste("Dunmar", "3.1", "The Courier");
        String again = paste("Dunmar", "3.3", "The Beacon");

        Reply refused = editor.press(editor.get(again), SAME);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Not joined yet: figures differ", "3.3 million tonnes here");
        assertThat(editor.get(again).status()).isEqualTo(200);

        assertThat(editor.press(refused, "form button.primary", "differs", "yes")
                        .location())
                .isEqualTo(known + "?done=joined");
    }

    @Test
    void aClaimFoundToBeAnotherIsNotSuggestedAgain() {
        paste("Elmery", "5.1", "The Courier");
        String again = paste("Elmery", "5.1", "The Beacon");

        editor.press(editor.get(again), ANOTHER);

        assertThat(panel(again)).isEmpty();
    }

    @Test
    void theQueueHintsAtWhatIsProbablyKnown() {
        paste("Ferrol", "8.8", "The Courier");
        paste("Ferrol", "8.8", "The Beacon");
        portal().run("known.compare");

        assertThat(editor.get("/desk?state=all").page().select(".line:contains(Ferrol):contains(Seen before)"))
                .hasSize(1);
    }

    @Test
    void thePublicPageNamesTheNewArticleOncePublishedAgain() {
        Newsroom newsroom = new Newsroom(portal());
        long known = newsroom.publish(Draft.of("Salt exports from Greyfield reached 2.9 million tonnes in 2024"));
        portal().run("known.read");
        String again = paste("Greyfield", "2.9", "The Beacon");
        editor.press(editor.get(again), SAME);

        assertThat(panel("/desk/claims/" + known)).contains("It appeared again in: The Beacon", "publish again");
        assertThat(publicPage(known)).doesNotContain("The Beacon");

        newsroom.publishAgain(known);
        assertThat(publicPage(known)).contains("The Beacon");
        assertThat(panel("/desk/claims/" + known)).doesNotContain("It appeared again in");
    }

    private String publicPage(long claim) {
        return visitor().follow(visitor().get("/claims/" + claim)).text();
    }

    @Test
    void whatThePublicHasReadAndWhatIsJoinedAlreadyCannotBeJoined() {
        String known = paste("Harn", "1.1", "The Courier");
        long published = new Newsroom(portal()).publish(Draft.of("Salt exports from Harn reached 1.1 million tonnes"));
        String csrf = editor.csrf();

        Reply shown = editor.post("/desk/claims/" + published + "/known/" + id(known), Map.of("_csrf", csrf));
        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.text()).contains("The public has read this claim");

        String again = paste("Harn", "1.1", "The Beacon");
        Reply typing = editor.get(again);
        editor.press(typing, SAME);
        Reply late = editor.press(typing, "#claim .deeds button.primary", "finding", "Too late.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("This claim was joined with claim");
        assertThat(signedIn(Role.REVIEWER)
                        .post("/desk/claims/" + id(again) + "/known/" + id(known), Map.of("_csrf", csrf))
                        .status())
                .isEqualTo(403);
    }
}
