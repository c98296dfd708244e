package factdesk.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What colleagues say to each other about a claim, and how the one whom it concerns learns of it. */
class InboxTest extends PortalTest {

    private static final String COMMENT = "form[action$=/comments]";
    private static int claims;

    private Visitor editor;
    private Visitor reviewer;
    private String headline;
    private long claim;

    @BeforeEach
    void publish() {
        editor = signedIn(Role.EDITOR);
        reviewer = signedIn(Role.REVIEWER);
        headline = "Ferry number " + claims++ + " sank";
        claim = new Newsroom(portal()).publish(Draft.of(headline));
        reviewer.post("/desk/inbox/read", "_csrf=" + reviewer.csrf() + "&newest=999999999");
    }

    private Reply open() {
        return editor.get("/desk/claims/" + claim);
    }

    private Reply say(String text) {
        return editor.submit(open(), COMMENT, "comment", text);
    }

    private String unread() {
        return reviewer.get("/desk").page().select("nav a[href=/desk/inbox]").text();
    }

    @Test
    void whoIsMentionedIsToldOnceAndFindsTheWayToTheComment() {
        Reply said = say("@test reviewer, is https://ferry.example/log enough? @Test Reviewer!");

        assertThat(editor.follow(said).text()).contains("The comment is saved.", "Comments (1)");
        assertThat(open().page().select(".entry-of a[href^=https]").attr("href"))
                .isEqualTo("https://ferry.example/log");
        assertThat(unread()).isEqualTo("For me (1)");
        Reply inbox = reviewer.get("/desk/inbox");
        assertThat(inbox.page().select(".line").text())
                .contains(headline, "You are mentioned", "Unread", "by Test Editor");

        Reply opened = reviewer.press(inbox, ".line .opens");

        assertThat(opened.location()).isEqualTo("/desk/claims/" + claim + "#comments");
        assertThat(unread()).isEqualTo("For me");
        assertThat(signedIn(Role.ADMIN).get("/desk/inbox").text()).doesNotContain(headline);
        assertThat(visitor().follow(visitor().get("/claims/" + claim)).body()).doesNotContain("ferry.example/log");
    }

    @Test
    void workThatIsGivenToSomebodyIsToldAndWorkOfOnesOwnIsNot() {
        String me =
                open().page().select("#assignee option:contains(Test Editor)").val();
        String them =
                open().page().select("#assignee option:contains(Test Reviewer)").val();
        editor.press(open(), "button[formaction$=/assignee]", "assignee", me);
        assertThat(editor.get("/desk/inbox").text()).doesNotContain(headline);

        editor.press(open(), "button[formaction$=/assignee]", "assignee", them);

        assertThat(reviewer.get("/desk/inbox").text()).contains("Assigned to you", headline);
        Reply read = reviewer.submit(reviewer.get("/desk/inbox"), "form[action$=/read]");
        assertThat(reviewer.follow(read).text()).contains("All are marked as read.");
        assertThat(unread()).isEqualTo("For me");
    }

    @Test
    void nobodyOpensAnothersNotice() {
        say("@Test Reviewer look");
        String notice =
                reviewer.get("/desk/inbox").page().select("form:has(.opens)").attr("action");

        assertThat(editor.post(notice, "_csrf=" + editor.csrf()).status()).isEqualTo(404);
        assertThat(unread()).isEqualTo("For me (1)");
    }

    @Test
    void aCommentIsChangedAndRemovedByItsAuthorForAnHour() {
        say("First words");
        String comment =
                open().page().select(".entry-of a[href^=/desk/comments/]").attr("href");

        Reply changed = editor.submit(editor.get(comment), "form[action=" + comment + "]", "comment", "Better words");

        assertThat(editor.follow(changed).text())
                .contains("Better words", "edited")
                .doesNotContain("First words");
        String token = "_csrf=" + reviewer.csrf();
        assertThat(reviewer.post(comment, token + "&comment=Mine").status()).isEqualTo(403);
        assertThat(reviewer.post(comment + "/remove", token).status()).isEqualTo(403);
        assertThat(editor.submit(editor.get(comment), "form[action=" + comment + "]", "comment", " ")
                        .status())
                .isEqualTo(422);

        Reply removed = editor.post(comment + "/remove", "_csrf=" + editor.csrf());

        assertThat(editor.follow(removed).text())
                .contains("removed by its author")
                .doesNotContain("Better words");
        say("Too late to change");
        String late = open().page().select(".entry-of a[href^=/desk/comments/]").attr("href");
        portal().clock().advance(Duration.ofHours(1));
        assertThat(open().page().select(".entry-of a[href^=/desk/comments/]")).isEmpty();
        assertThat(editor.post(late, "_csrf=" + editor.csrf() + "&comment=x").status())
                .isEqualTo(409);
    }

    @Test
    void theWorkbenchShowsTheNewestCommentsAndAPageAllOfThem() {
        for (int i = 0; i < 27; i++) {
            editor.post("/desk/claims/" + claim + "/comments", "_csrf=" + editor.csrf() + "&comment=Remark+" + i + ".");
        }

        assertThat(open().page().select(".entry-of .prewrap").eachText())
                .containsExactly("Remark 26.", "Remark 25.", "Remark 24.", "Remark 23.", "Remark 22.");
        String all = open().page().select("a:contains(All 27 comments)").attr("href");
        assertThat(editor.get(all).page().select(".entry-of")).hasSize(25);
        assertThat(editor.get(all + "?page=2")
                        .page()
                        .select(".entry-of .prewrap")
                        .eachText())
                .containsExactly("Remark 1.", "Remark 0.");
        Reply refused = editor.post("/desk/claims/" + claim + "/comments", "_csrf=" + editor.csrf() + "&comment=");
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void thePrivateFeedIsReadByItsAddressAloneUntilItEnds() {
        Reply made = reviewer.submit(reviewer.get("/account/notices"), "#feed-form");
        String address = made.page().getElementById("feed-address").val();
        assertThat(address).startsWith("http://desk.test/feeds/desk/").endsWith(".xml");
        String path = address.replace("http://desk.test", "");
        assertThat(reviewer.get("/account/notices").body()).doesNotContain(path);

        say("@Test Reviewer secret words");

        Reply feed = visitor().get(path);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.body())
                .contains("You are mentioned (Test Editor): " + headline, "http://desk.test/desk/claims/" + claim)
                .doesNotContain("secret words");
        assertThat(visitor().get(path.replace(".xml", "x.xml")).status()).isEqualTo(404);

        Reply again = reviewer.submit(reviewer.get("/account/notices"), "#feed-form");
        assertThat(visitor().get(path).status()).isEqualTo(404);
        String second = again.page().getElementById("feed-address").val().replace("http://desk.test", "");
        assertThat(visitor().get(second).status()).isEqualTo(200);
        reviewer.submit(reviewer.get("/account/notices"), "#end-feed-form");
        assertThat(visitor().get(second).status()).isEqualTo(404);
    }

    @Test
    void whereNoMailServerIsSetThePageSaysSo() {
        assertThat(editor.get("/account/notices").text()).contains("sends no mail");
    }
}
