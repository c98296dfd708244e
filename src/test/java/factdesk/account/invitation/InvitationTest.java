package factdesk.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.RunningPortal;
import factdesk.testing.Staff;
import factdesk.testing.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationTest extends PortalTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Visitor admin;
    private String email;

    @BeforeEach
    void anAdministratorAndSomebodyToInvite() {
        admin = signedIn(Role.ADMIN);
        email = "guest" + COUNTER.incrementAndGet() + "@staff.test";
    }

    @Test
    void whoIsInvitedChoosesNameAndPasswordAndIsIn() {
        String link = invite("REVIEWER");
        Visitor guest = visitor();
        Reply page = guest.get(link);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.text()).contains("You are invited as Reviewer");

        Reply joined = join(guest, page, "email", "other@staff.test", "role", "ADMIN");

        assertThat(joined.location()).isEqualTo("/desk");
        assertThat(guest.get("/account").text()).contains("Gia Nord", email, "Reviewer");
        assertThat(admin.get("/admin/invitations").text()).doesNotContain(email);
        assertThat(audit())
                .contains(
                        "Test Administrator invited " + email + " as reviewer",
                        "Gia Nord added Gia Nord (" + email + ") as reviewer");
        assertThat(visitor().get(link).status()).isEqualTo(410);
        assertThat(invited("EDITOR").page().select("#email-error").text()).contains("has an account");
    }

    @Test
    void theLinkIsShownOnceAndNotStored() {
        String link = invite("EDITOR");
        String token = link.replaceFirst(".*token=", "");

        assertThat(token).matches("[\\w-]{43}");
        assertThat(admin.get("/admin/invitations").body()).contains(email).doesNotContain(token);
        List<String> stored = portal().database()
                .read(session -> session.createSelectionQuery("select tokenHash from Invitation", String.class)
                        .getResultList());
        assertThat(stored).isNotEmpty().doesNotContain(token);
    }

    @Test
    void badInputIsAnsweredOnTheSamePage() {
        for (String bad : List.of(
                "",
                "guest at staff",
                "a@b.example, c@d.example",
                "ana@h\u0430rbour.example",
                "x".repeat(255) + "@a.example")) {
            Reply reply = admin.submit(admin.get("/admin/invitations"), "#invite-form", "email", bad, "role", "EDITOR");
            assertThat(reply.status()).as(bad).isEqualTo(422);
            assertThat(reply.page().select("#email-error").text()).as(bad).isNotEmpty();
        }
        Reply noRole = admin.submit(admin.get("/admin/invitations"), "#invite-form", "email", email);
        assertThat(noRole.page().select("#role-error").text()).isNotEmpty();

        Visitor guest = visitor();
        Reply page = guest.get(invite("EDITOR"));
        Reply tooShort = guest.submit(page, "#join", "name", "Gia", "password", "heron 7");
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(tooShort.page().select("#password-error").text()).isNotEmpty();
        assertThat(tooShort.page().select("#name").val()).isEqualTo("Gia");
    }

    @Test
    void aLinkEndsAfterSevenDays() {
        String link = invite("EDITOR");
        portal().clock().advance(Invitation.GOOD_FOR.minusMinutes(1));
        assertThat(visitor().get(link).status()).isEqualTo(200);
        portal().clock().advance(Duration.ofMinutes(1));
        assertThat(visitor().get(link).status()).isEqualTo(410);
        admin = signedIn(Role.ADMIN);
        assertThat(row().text()).contains("Expired");
    }

    @Test
    void anInvitationIsRevokedAndSentAgain() {
        String first = invite("EDITOR");
        admin.submit(admin.get("/admin/invitations"), "tr:contains(" + email + ") form[action$=revoke]");
        assertThat(visitor().get(first).status()).isEqualTo(410);
        assertThat(row().text()).contains("Revoked");

        String second =
                link(admin.submit(admin.get("/admin/invitations"), "tr:contains(" + email + ") form[action$=again]"));
        String third = invite("ADMIN");

        assertThat(visitor().get(second).status()).isEqualTo(410);
        assertThat(visitor().get(third).text()).contains("invited as Administrator");
        assertThat(audit()).contains("Test Administrator revoked the invitation of " + email);
        assertThat(admin.post("/admin/invitations/999999/again", Map.of("_csrf", admin.csrf()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void ofTwoWhoOpenTheSameLinkOneGetsTheAccount() {
        String link = invite("EDITOR");
        List<Visitor> two = List.of(visitor(), visitor());
        List<Reply> pages = two.stream().map(one -> one.get(link)).toList();

        List<Integer> answers = Stream.of(0, 1)
                .map(i -> CompletableFuture.supplyAsync(
                        () -> join(two.get(i), pages.get(i)).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(303, 410);
    }

    @Test
    void noOtherLinkOpens() {
        assertThat(List.of("/join", "/join?token=", "/join?token=guess"))
                .allSatisfy(link -> assertThat(visitor().get(link).status()).isEqualTo(410));
    }

    private Reply invited(String role) {
        return admin.submit(admin.get("/admin/invitations"), "#invite-form", "email", email, "role", role);
    }

    private String invite(String role) {
        return link(invited(role));
    }

    private static String link(Reply page) {
        assertThat(page.status()).isEqualTo(200);
        String link = page.page().select("#link").text();
        assertThat(link).startsWith(RunningPortal.BASE_URL + "/join?token=");
        return link.substring(RunningPortal.BASE_URL.length());
    }

    private static Reply join(Visitor guest, Reply page, String... more) {
        String[] fields = Stream.concat(Stream.of("name", "Gia Nord", "password", Staff.PASSWORD), Stream.of(more))
                .toArray(String[]::new);
        return guest.submit(page, "#join", fields);
    }

    private org.jsoup.select.Elements row() {
        return admin.get("/admin/invitations").page().select("tr:contains(" + email + ")");
    }

    private static List<String> audit() {
        return portal().database()
                .read(session -> session.createSelectionQuery("select summary from AuditEvent", String.class)
                        .getResultList());
    }
}
