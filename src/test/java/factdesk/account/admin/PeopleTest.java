package factdesk.account.admin;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Staff;
import factdesk.testing.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleTest extends PortalTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Visitor admin;

    @BeforeEach
    void anAdministratorSignsIn() {
        admin = signedIn(Role.ADMIN);
    }

    @Test
    void anAddedPersonIsInTheListAndCanSignIn() {
        String email = add(Role.REVIEWER);

        assertThat(admin.get("/admin/people").text()).contains(email, "Reviewer");
        assertThat(signIn(email, Staff.PASSWORD).get("/account").status()).isEqualTo(200);
        assertThat(audit()).anyMatch(words -> words.startsWith("Test Administrator added") && words.contains(email));
    }

    @Test
    void badInputIsAnsweredWithTheFormStillFilled() {
        Map<String, List<String>> bad = Map.ofEntries(
                Map.entry("no name", List.of("name", " ")),
                Map.entry("a name too long", List.of("name", "B".repeat(101))),
                Map.entry("NUL in the name", List.of("name", "Be\u0000n")),
                Map.entry("no email", List.of("email", "")),
                Map.entry("no email address", List.of("email", "ben at staff")),
                Map.entry("an email with a line break", List.of("email", "ben@staff.test\nBcc: all@staff.test")),
                Map.entry("an email taken", List.of("email", " Admin@Staff.TEST ")),
                Map.entry("no role", List.of("role", "")),
                Map.entry("no password", List.of("password", "")),
                Map.entry("a common password", List.of("password", "Welcome2026")),
                Map.entry("the site's name as password", List.of("password", "thetestdesk")));
        Reply form = admin.get("/admin/people/new");
        bad.forEach((why, one) -> {
            Map<String, String> fields = new LinkedHashMap<>(
                    Map.of("name", "Ben Ito", "email", "ben@staff.test", "role", "EDITOR", "password", Staff.PASSWORD));
            fields.put(one.get(0), one.get(1));
            Reply reply = admin.submit(form, "#person-form", flat(fields));

            assertThat(reply.status()).as(why).isEqualTo(422);
            assertThat(reply.page().select("#" + one.get(0) + "-error").text())
                    .as(why)
                    .isNotEmpty();
            assertThat(reply.page().select("#password").val()).isEmpty();
            assertThat(reply.body()).doesNotContain(Staff.PASSWORD);
            if (!one.get(0).equals("name")) {
                assertThat(reply.page().select("#name").val()).isEqualTo("Ben Ito");
            }
        });
        assertThat(admin.get("/admin/people").text()).doesNotContain("ben@staff.test");
    }

    @Test
    void fieldsThatTheFormDoesNotHaveAreIgnored() {
        String email = nextEmail();
        admin.submit(
                admin.get("/admin/people/new"),
                "#person-form",
                "name",
                "Ben",
                "email",
                email,
                "role",
                "REVIEWER",
                "password",
                Staff.PASSWORD,
                "id",
                "1",
                "disabledAt",
                "2026-01-01T00:00:00Z",
                "passwordHash",
                "x");

        assertThat(signIn(email, Staff.PASSWORD).get("/account").text()).contains("Reviewer");
    }

    @Test
    void aRoleThatDoesNotExistIsRefused() {
        Reply reply = admin.submit(admin.get(page(add(Role.EDITOR))), "#role-form", "role", "OWNER");

        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void aChangedRoleEndsThePersonsSessionsAtOnce() {
        String email = add(Role.REVIEWER);
        Visitor ben = signIn(email, Staff.PASSWORD);

        Reply reply = admin.submit(admin.get(page(email)), "#role-form", "role", "EDITOR");

        assertThat(admin.follow(reply).text()).contains("The role is saved");
        assertThat(ben.get("/account").status()).isEqualTo(303);
        assertThat(signIn(email, Staff.PASSWORD).get("/account").text()).contains("Editor");
        assertThat(audit())
                .anyMatch(words -> words.contains("changed the role of") && words.contains("Reviewer to Editor"));
    }

    @Test
    void aDisabledPersonIsOutAndComesBackWhenEnabled() {
        String email = add(Role.EDITOR);
        Visitor ben = signIn(email, Staff.PASSWORD);

        admin.submit(admin.get(page(email)), "#disable-form");
        assertThat(ben.get("/account").status()).isEqualTo(303);
        assertThat(signIn(email, Staff.PASSWORD).get("/account").status()).isEqualTo(303);
        assertThat(admin.get(page(email)).text()).contains("Disabled");

        admin.submit(admin.get(page(email)), "#enable-form");
        assertThat(signIn(email, Staff.PASSWORD).get("/account").status()).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsTheSessionsAndTheOldPassword() {
        String email = add(Role.EDITOR);
        Visitor ben = signIn(email, Staff.PASSWORD);
        Reply form = admin.get(page(email));

        assertThat(admin.submit(form, "#password-form", "password", "12345678").status())
                .isEqualTo(422);
        assertThat(ben.get("/account").status()).isEqualTo(200);
        admin.submit(form, "#password-form", "password", "nine herons by the pier");

        assertThat(ben.get("/account").status()).isEqualTo(303);
        assertThat(signIn(email, Staff.PASSWORD).get("/account").status()).isEqualTo(303);
        assertThat(signIn(email, "nine herons by the pier").get("/account").status())
                .isEqualTo(200);
    }

    @Test
    void anAdministratorEndsOneSessionOrAllOfThem() {
        String email = add(Role.EDITOR);
        Visitor one = signIn(email, Staff.PASSWORD);
        portal().clock().advance(java.time.Duration.ofMinutes(5));
        Visitor two = signIn(email, Staff.PASSWORD);
        Visitor three = signIn(email, Staff.PASSWORD);

        // The session that was used last stands first in the list.
        one.get("/account");
        admin.submit(admin.get(page(email)), "li form");
        assertThat(Stream.of(one, two, three).filter(this::isSignedIn)).hasSize(2);

        admin.submit(admin.get(page(email)), "#sessions-form");
        assertThat(Stream.of(one, two, three).filter(this::isSignedIn)).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        String email = add(Role.ADMIN);
        Visitor second = signIn(email, Staff.PASSWORD);
        String first = "/admin/people/" + portal().person(Role.ADMIN);
        assertThat(second.submit(second.get(first), "#role-form", "role", "EDITOR")
                        .status())
                .isEqualTo(303);

        String own = page(second, email);
        Reply demoted = second.submit(second.get(own), "#role-form", "role", "EDITOR");
        assertThat(demoted.status()).isEqualTo(422);
        assertThat(demoted.page().select("#role-error").text()).contains("Nobody would be left");
        Reply disabled = second.submit(second.get(own), "#disable-form");
        assertThat(disabled.status()).isEqualTo(422);
        assertThat(disabled.page().select(".error").text()).contains("Nobody would be left");
        assertThat(isSignedIn(second)).isTrue();

        second.submit(second.get(first), "#role-form", "role", "ADMIN");
        second.submit(second.get(own), "#disable-form");
    }

    @Test
    void twoAdministratorsCannotTakeEachOthersRoleAtOnce() {
        String email = add(Role.ADMIN);
        Visitor second = signIn(email, Staff.PASSWORD);
        String firstPage = "/admin/people/" + portal().person(Role.ADMIN);
        String secondPage = page(email);
        Reply secondsForm = admin.get(secondPage);
        Reply firstsForm = second.get(firstPage);

        List<Integer> answers = Stream.of(
                        CompletableFuture.supplyAsync(() -> admin.submit(secondsForm, "#role-form", "role", "EDITOR")),
                        CompletableFuture.supplyAsync(() -> second.submit(firstsForm, "#role-form", "role", "EDITOR")))
                .map(CompletableFuture::join)
                .map(Reply::status)
                .toList();

        // The slower one has lost its session, or is told that nobody would be left.
        assertThat(answers).contains(303).containsAnyOf(403, 422);
        Visitor left = isSignedIn(admin) ? admin : second;
        left.submit(left.get(firstPage), "#role-form", "role", "ADMIN");
        left.submit(left.get(secondPage), "#disable-form");
    }

    @Test
    void aPersonWhoDoesNotExistIsNotFound() {
        assertThat(Stream.of("0", "999999", "abc", "-1", "1%20", "99999999999999999999")
                        .map(id -> admin.get("/admin/people/" + id).status()))
                .containsOnly(404);
        assertThat(admin.post("/admin/people/999999/disable", Map.of("_csrf", admin.csrf()))
                        .status())
                .isEqualTo(404);
    }

    private String add(Role role) {
        String email = nextEmail();
        Reply reply = admin.submit(
                admin.get("/admin/people/new"),
                "#person-form",
                "name",
                "Person " + email,
                "email",
                email,
                "role",
                role.name(),
                "password",
                Staff.PASSWORD);
        assertThat(reply.status()).isEqualTo(303);
        return email;
    }

    private static String nextEmail() {
        return "person" + COUNTER.incrementAndGet() + "@staff.test";
    }

    private String page(String email) {
        return page(admin, email);
    }

    private static String page(Visitor admin, String email) {
        return admin.get("/admin/people")
                .page()
                .select("tr:contains(" + email + ") a")
                .attr("href");
    }

    private static Visitor signIn(String email, String password) {
        // From an address of its own, so that the tests do not slow each other down.
        Visitor visitor = portal().visitorFrom("198.51.100." + COUNTER.incrementAndGet() % 250);
        visitor.submit(visitor.get("/login"), "#login", "email", email, "password", password);
        return visitor;
    }

    private boolean isSignedIn(Visitor visitor) {
        return visitor.get("/account").status() == 200;
    }

    private static List<String> audit() {
        return portal().database()
                .read(session -> session.createSelectionQuery(
                                "select summary from AuditEvent where address <> ''", String.class)
                        .getResultList());
    }

    private static String[] flat(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
