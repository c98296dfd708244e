package factdesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import factdesk.account.Role;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.Reply;
import factdesk.testing.RunningPortal;
import factdesk.testing.TestDatabase;
import factdesk.testing.Visitor;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters, as a mail server gets them. */
class MailTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private RunningPortal portal;
    private Visitor editor;
    private long claim;

    @BeforeEach
    void listen() {
        server.setUser("desk@desk.test", "desk", "quiet heron");
        server.start();
    }

    @AfterEach
    void stop() {
        portal.close();
        server.stop();
    }

    private void open(TestDatabase database) {
        MailServer settings = new MailServer(
                "127.0.0.1",
                server.getSmtp().getPort(),
                MailServer.Security.NONE,
                Optional.of(new MailServer.Login("desk", "quiet heron")),
                "desk@desk.test");
        portal = RunningPortal.mailing(database, settings);
        editor = portal.signedIn(Role.EDITOR);
        portal.person(Role.REVIEWER);
        claim = new Newsroom(portal).publish(Draft.of("Größte Brücke of all"));
    }

    private void mention() {
        Reply page = editor.get("/desk/claims/" + claim);
        editor.submit(page, "form[action$=/comments]", "comment", "@Test Reviewer private words");
    }

    private List<MimeMessage> sent() {
        portal.run("mail.send");
        return List.of(server.getReceivedMessages());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoIsMentionedGetsOneLetterThatSaysWhichClaimAndWhoAndNoMore(TestDatabase database) throws Exception {
        open(database);
        mention();

        List<MimeMessage> letters = sent();

        assertThat(letters).hasSize(1);
        MimeMessage letter = letters.get(0);
        assertThat(letter.getSubject()).isEqualTo("You are mentioned: Größte Brücke of all");
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("reviewer@staff.test");
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("desk@desk.test");
        assertThat(letter.getContent().toString())
                .contains("Test Editor", "http://desk.test/desk/claims/" + claim, "/account/notices")
                .doesNotContain("private words");
        assertThat(sent()).hasSize(1);
        assertThat(bodies()).containsOnly("");
    }

    private List<String> bodies() {
        return portal.database()
                .read(session -> session.createSelectionQuery("select body from OutgoingMail", String.class)
                        .getResultList());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatTheServerDoesNotTakeIsTriedAgainLater(TestDatabase database) {
        open(database);
        int port = server.getSmtp().getPort();
        server.stop();
        mention();
        portal.run("mail.send");
        GreenMail later = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        later.setUser("desk@desk.test", "desk", "quiet heron");
        later.start();
        try {
            portal.run("mail.send");
            assertThat(later.getReceivedMessages()).isEmpty();

            portal.clock().advance(Duration.ofMinutes(2));
            portal.run("mail.send");

            assertThat(later.getReceivedMessages()).hasSize(1);
        } finally {
            later.stop();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoWantsNoMailGetsNoneAndWhatIsToBeRecheckedIsToldOnce(TestDatabase database) {
        open(database);
        Visitor reviewer = portal.signedIn(Role.REVIEWER);
        reviewer.post("/account/notices", "_csrf=" + reviewer.csrf());
        mention();
        assertThat(sent()).isEmpty();
        assertThat(reviewer.get("/desk/inbox").text()).contains("You are mentioned");

        Reply page = editor.get("/desk/claims/" + claim);
        String today = LocalDate.now(portal.clock()).toString();
        editor.submit(page, "form[action$=/schedule]", "recheck", today);
        portal.run("rechecks.tell");
        portal.run("rechecks.tell");

        assertThat(sent()).hasSize(1);
    }
}
