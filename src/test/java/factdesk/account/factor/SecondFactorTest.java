package factdesk.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Person;
import factdesk.account.Role;
import factdesk.account.password.Passwords;
import factdesk.testing.Authenticator;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Staff;
import factdesk.testing.Visitor;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondFactorTest extends PortalTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String HASH = new Passwords().hash(Staff.PASSWORD);

    private String email;
    private long id;

    private record Enrolled(Visitor visitor, Authenticator telephone, List<String> codes) {}

    @BeforeEach
    void somebodyNew() {
        email = "factor" + COUNTER.incrementAndGet() + "@staff.test";
        Person person =
                new Person(email, "Ben Ito", Role.EDITOR, HASH, portal().clock().instant());
        portal().database().writing(session -> session.insert(person));
        id = person.id();
        portal().clock().advance(Duration.ofMinutes(20));
    }

    @Test
    void aFactorCountsOnlyOnceItsFirstCodeIsRight() {
        Visitor ben = signedIn();
        Reply wrongPassword = begin(ben, "not the password");
        assertThat(wrongPassword.status()).isEqualTo(422);
        assertThat(wrongPassword.text()).contains("not the password you use now");

        Authenticator telephone = telephone(ben);
        Reply wrong = ben.submit(ben.get("/account/factor"), "#confirm-form", "code", telephone.code(5));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#code-error").text()).contains("not the code of now");
        assertThat(password(visitor()).location()).isEqualTo("/desk");

        Reply codes = ben.submit(ben.get("/account/factor"), "#confirm-form", "code", telephone.code());
        assertThat(new HashSet<>(codes(codes))).hasSize(10).allMatch(code -> code.matches("(\\w{4}-){3}\\w{4}"));
        assertThat(codes.header("Cache-Control")).isEqualTo("no-store");
        assertThat(ben.get("/account/factor").text())
                .contains("Backup codes left: 10")
                .doesNotContain("ABCD");
        assertThat(password(visitor()).location()).startsWith("/login/code");
        assertThat(audit()).contains("Ben Ito set up a second factor");
    }

    @Test
    void signingInTakesTheCodeToo() {
        Enrolled ben = enrolled();
        Visitor again = visitor();

        Reply asked = password(again, "/account?from=here");
        assertThat(again.get("/account").status()).isEqualTo(303);
        Reply page = again.follow(asked);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(again.submit(page, "#code-form", "code", "000 000").status()).isEqualTo(422);
        Reply in =
                again.submit(page, "#code-form", "code", spaced(ben.telephone().code(1)));

        assertThat(in.location()).isEqualTo("/account?from=here");
        assertThat(again.get("/account").text()).contains(email);
        assertThat(audit()).contains("Failed to give the code of " + email, "Ben Ito signed in with a code");
    }

    @Test
    void aCodeWorksOnceEvenWhenItIsSentTwiceAtTheSameTime() {
        Enrolled ben = enrolled();
        portal().clock().advance(Duration.ofMinutes(2));
        String code = ben.telephone().code();
        List<Visitor> two = List.of(visitor(), visitor());
        List<Reply> pages = two.stream().map(one -> one.follow(password(one))).toList();

        List<Integer> answers = Stream.of(0, 1)
                .map(i -> CompletableFuture.supplyAsync(
                        () -> two.get(i).submit(pages.get(i), "#code-form", "code", code)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Reply::status)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(303, 422);
    }

    @Test
    void aBackupCodeWorksOnceInAnyHand() {
        Enrolled ben = enrolled();
        String code = ben.codes().get(3);
        Visitor one = visitor();
        assertThat(one.submit(
                                one.follow(password(one)),
                                "#code-form",
                                "code",
                                code.replace("-", " ").toUpperCase(java.util.Locale.ROOT))
                        .status())
                .isEqualTo(303);
        Visitor two = visitor();
        assertThat(two.submit(two.follow(password(two)), "#code-form", "code", code)
                        .status())
                .isEqualTo(422);
        assertThat(one.get("/account/factor").text()).contains("Backup codes left: 9");
        assertThat(audit()).contains("Ben Ito signed in with a backup code, of which 9 are left");
    }

    @Test
    void newBackupCodesEndTheOldOnes() {
        Enrolled ben = enrolled();
        Reply fresh = ben.visitor()
                .submit(ben.visitor().get("/account/factor"), "#codes-form", "current_password", Staff.PASSWORD);
        assertThat(codes(fresh)).hasSize(10).doesNotContainAnyElementsOf(ben.codes());

        Visitor one = visitor();
        Reply page = one.follow(password(one));
        assertThat(one.submit(page, "#code-form", "code", ben.codes().get(0)).status())
                .isEqualTo(422);
        assertThat(one.submit(page, "#code-form", "code", codes(fresh).get(0)).status())
                .isEqualTo(303);
    }

    @Test
    void whoGuessesCodesHasToWaitFromWhereverTheyCome() {
        Enrolled ben = enrolled();
        Visitor thief = visitor();
        Reply page = thief.follow(password(thief));
        for (int i = 0; i < SecondFactor.MOST_FAILURES; i++) {
            assertThat(thief.submit(page, "#code-form", "code", "00000" + i).status())
                    .isEqualTo(422);
        }
        Visitor elsewhere = portal().visitorFrom("203.0.113.77");
        Reply blocked = elsewhere.submit(
                elsewhere.follow(password(elsewhere)),
                "#code-form",
                "code",
                ben.telephone().code(1));
        assertThat(blocked.status()).isEqualTo(429);
        assertThat(blocked.header("Retry-After")).isEqualTo("900");

        portal().clock().advance(SecondFactor.WINDOW);
        assertThat(elsewhere
                        .submit(
                                elsewhere.follow(password(elsewhere)),
                                "#code-form",
                                "code",
                                ben.telephone().code())
                        .status())
                .isEqualTo(303);
    }

    @Test
    void theHalfSignInEndsByItselfAndWithTheAccount() {
        Enrolled ben = enrolled();
        Visitor late = visitor();
        Reply page = late.follow(password(late));
        portal().clock().advance(Duration.ofMinutes(10));
        Reply tooLate = late.submit(page, "#code-form", "code", ben.telephone().code());
        assertThat(tooLate.location()).isEqualTo("/login");
        assertThat(visitor().get("/login/code").location()).isEqualTo("/login");

        Visitor half = visitor();
        Reply halfPage = half.follow(password(half));
        Visitor admin = signedIn(Role.ADMIN);
        admin.submit(admin.get("/admin/people/" + id), "#disable-form");
        assertThat(half.submit(halfPage, "#code-form", "code", ben.telephone().code(1))
                        .location())
                .isEqualTo("/login");
    }

    @Test
    void enrollingAndRemovingEndTheOtherSessions() {
        Visitor other = signedIn();
        Enrolled ben = enrolled();
        assertThat(other.get("/account").status()).isEqualTo(303);

        Visitor second = visitor();
        second.submit(
                second.follow(password(second)),
                "#code-form",
                "code",
                ben.codes().get(0));
        Reply refused =
                ben.visitor().submit(ben.visitor().get("/account/factor"), "#remove-form", "current_password", "wrong");
        assertThat(refused.status()).isEqualTo(422);
        ben.visitor().submit(ben.visitor().get("/account/factor"), "#remove-form", "current_password", Staff.PASSWORD);

        assertThat(second.get("/account").status()).isEqualTo(303);
        assertThat(ben.visitor().get("/account").text()).contains("Second factor None");
        assertThat(password(visitor()).location()).isEqualTo("/desk");
    }

    @Test
    void anAdministratorResetsAFactorAndTheSessionsEnd() {
        Enrolled ben = enrolled();
        Visitor admin = signedIn(Role.ADMIN);

        Reply reset = admin.submit(admin.get("/admin/people/" + id), "#factor-form");

        assertThat(admin.follow(reset).text()).contains("The second factor is reset");
        assertThat(ben.visitor().get("/account").status()).isEqualTo(303);
        assertThat(password(visitor()).location()).isEqualTo("/desk");
        assertThat(audit()).contains("Test Administrator reset the second factor of Ben Ito");
        assertThat(admin.post("/admin/people/999999/factor", Map.of("_csrf", admin.csrf()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoMustHaveOneIsLedToItAndCanDoNothingElse() {
        Visitor admin = signedIn(Role.ADMIN);
        Visitor ben = signedIn();
        require(admin, "EDITORS");
        try {
            assertThat(ben.get("/desk").location()).isEqualTo("/account/factor");
            assertThat(ben.get("/account").location()).isEqualTo("/account/factor");
            assertThat(ben.get("/account/factor").text()).contains("This newsroom asks for a second factor");
            assertThat(ben.post("/account/sessions", Map.of("_csrf", ben.csrf(), "others", "yes"))
                            .status())
                    .isEqualTo(403);
            assertThat(ben.get("/").status()).isEqualTo(200);
            assertThat(signedIn(Role.REVIEWER).get("/account").status()).isEqualTo(200);

            Enrolled enrolled = enrolled();
            assertThat(enrolled.visitor().get("/desk").status()).isEqualTo(200);
            Reply kept = enrolled.visitor()
                    .post(
                            "/account/factor/remove",
                            Map.of("_csrf", enrolled.visitor().csrf(), "current_password", Staff.PASSWORD));
            assertThat(kept.status()).isEqualTo(409);
        } finally {
            portal().database()
                    .writing(session -> session.createMutationQuery(
                                    "delete from StoredSetting where name = 'sign-in.second-factor'")
                            .executeUpdate());
            portal().clock().advance(Duration.ofSeconds(5));
        }
    }

    @Test
    void theDatabaseHoldsNeitherSecretNorCodes() {
        Visitor ben = signedIn();
        Authenticator telephone = telephone(ben);
        String secret =
                ben.get("/account/factor").page().select("#secret").text().replace(" ", "");
        List<String> codes = codes(ben.submit(ben.get("/account/factor"), "#confirm-form", "code", telephone.code()));

        List<String> stored = portal().database()
                .read(session -> Stream.concat(
                                session.createSelectionQuery("select secret from SecondFactor", String.class)
                                        .getResultStream(),
                                session.createSelectionQuery("select codeHash from BackupCode", String.class)
                                        .getResultStream())
                        .toList());

        assertThat(stored).noneMatch(text -> text.contains(secret));
        assertThat(codes)
                .allSatisfy(code -> assertThat(stored).noneMatch(text -> text.contains(code.replace("-", ""))));
    }

    private static void require(Visitor admin, String who) {
        assertThat(admin.submit(admin.get("/admin/settings"), "#settings-form", "sign-in-second-factor", who)
                        .status())
                .isEqualTo(303);
    }

    private Enrolled enrolled() {
        Visitor ben = signedIn();
        Authenticator telephone = telephone(ben);
        Reply codes = ben.submit(ben.get("/account/factor"), "#confirm-form", "code", telephone.code());
        return new Enrolled(ben, telephone, codes(codes));
    }

    private Authenticator telephone(Visitor ben) {
        assertThat(begin(ben, Staff.PASSWORD).status()).isEqualTo(303);
        return new Authenticator(
                ben.get("/account/factor").page().select("#secret").text(), portal().clock());
    }

    private static Reply begin(Visitor ben, String password) {
        return ben.submit(ben.get("/account/factor"), "#begin-form", "current_password", password);
    }

    private static List<String> codes(Reply page) {
        return page.page().select("#codes code").eachText();
    }

    private static String spaced(String code) {
        return code.substring(0, 3) + " " + code.substring(3);
    }

    private Visitor signedIn() {
        Visitor ben = visitor();
        assertThat(password(ben).location()).isEqualTo("/desk");
        return ben;
    }

    private Reply password(Visitor visitor) {
        return password(visitor, "/desk");
    }

    private Reply password(Visitor visitor, String next) {
        return visitor.submit(
                visitor.get("/login"), "#login", "email", email, "password", Staff.PASSWORD, "next", next);
    }

    private static List<String> audit() {
        return portal().database()
                .read(session -> session.createSelectionQuery("select summary from AuditEvent", String.class)
                        .getResultList());
    }
}
