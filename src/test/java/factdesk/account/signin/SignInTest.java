package factdesk.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Staff;
import factdesk.testing.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest extends PortalTest {

    @BeforeEach
    void earlierFailuresAreForgotten() {
        portal().person(Role.EDITOR);
        portal().clock().advance(Throttle.WINDOW);
    }

    @Test
    void whoKnowsThePasswordGetsToTheDesk() {
        Visitor editor = visitor();

        Reply reply = signIn(editor, Staff.email(Role.EDITOR), Staff.PASSWORD);

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).isEqualTo("/desk");
        assertThat(isSignedIn(editor)).isTrue();
    }

    @Test
    void theAddressMayBeTypedInAnyCaseAndWithBlanksAround() {
        assertThat(signIn(visitor(), "  Editor@STAFF.test ", Staff.PASSWORD).status())
                .isEqualTo(303);
    }

    @Test
    void anUnknownAddressAndAWrongPasswordLookTheSame() {
        Reply wrong = signIn(visitor(), Staff.email(Role.EDITOR), "not the password");
        Reply unknown = signIn(visitor(), "nobody@staff.test", "not the password");

        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(422);
        assertThat(wrong.page().select("main .error").text())
                .isEqualTo(unknown.page().select("main .error").text())
                .isNotEmpty();
        assertThat(wrong.page().select("#email").val()).isEqualTo(Staff.email(Role.EDITOR));
        assertThat(wrong.body()).doesNotContain("not the password");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        Reply reply = signIn(visitor(), Staff.email(Role.EDITOR), Staff.PASSWORD);

        assertThat(reply.response().headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("factdesk="))
                .singleElement()
                .asString()
                .matches("factdesk=[\\w-]{43};.*")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void signingInGivesANewSessionAndEndsTheOldOne() {
        Visitor editor = signedIn(Role.EDITOR);
        String old = editor.cookie("factdesk");

        editor.post(
                "/login",
                Map.of("_csrf", editor.csrf(), "email", Staff.email(Role.EDITOR), "password", Staff.PASSWORD));

        assertThat(editor.cookie("factdesk")).isNotEqualTo(old);
        Visitor thief = visitor();
        thief.setCookie("factdesk", old);
        assertThat(isSignedIn(thief)).isFalse();
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        Visitor editor = signedIn(Role.EDITOR);
        String token = editor.cookie("factdesk");

        Reply reply = editor.post("/logout", Map.of("_csrf", editor.csrf()));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(editor.cookie("factdesk")).isEmpty();
        Visitor thief = visitor();
        thief.setCookie("factdesk", token);
        assertThat(isSignedIn(thief)).isFalse();
    }

    @Test
    void aSessionThatNobodyUsesEnds() {
        Visitor editor = signedIn(Role.EDITOR);
        portal().clock().advance(Sessions.IDLE.minusMinutes(1));
        assertThat(isSignedIn(editor)).isTrue();
        portal().clock().advance(Sessions.IDLE.minusMinutes(1));
        assertThat(isSignedIn(editor)).isTrue();
        portal().clock().advance(Sessions.IDLE);
        assertThat(isSignedIn(editor)).isFalse();
    }

    @Test
    void aSessionInConstantUseEndsToo() {
        Visitor editor = signedIn(Role.EDITOR);
        Duration step = Sessions.IDLE.minusMinutes(1);
        for (Duration age = step; age.compareTo(Sessions.LONGEST) < 0; age = age.plus(step)) {
            portal().clock().advance(step);
            assertThat(isSignedIn(editor)).isTrue();
        }
        portal().clock().advance(step);
        assertThat(isSignedIn(editor)).isFalse();
    }

    @Test
    void aGuesserHasToWaitButTheOwnerGetsInFromElsewhere() {
        String email = Staff.email(Role.EDITOR);
        for (int i = 0; i < Throttle.PER_ACCOUNT_AND_ADDRESS; i++) {
            assertThat(signIn(visitor(), email, "guess " + i).status()).isEqualTo(422);
        }

        Reply blocked = signIn(visitor(), email, Staff.PASSWORD);
        assertThat(blocked.status()).isEqualTo(429);
        assertThat(blocked.header("Retry-After")).isEqualTo("900");
        assertThat(signIn(visitor(), Staff.email(Role.REVIEWER), "x").status()).isEqualTo(422);
        assertThat(signIn(portal().visitorFrom("203.0.113.7"), email, Staff.PASSWORD)
                        .status())
                .isEqualTo(303);

        portal().clock().advance(Throttle.WINDOW);
        assertThat(signIn(visitor(), email, Staff.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void anAddressThatTriesManyAccountsHasToWait() {
        Visitor guesser = portal().visitorFrom("2001:db8:1:1::1");
        for (int i = 0; i < Throttle.PER_ADDRESS; i++) {
            assertThat(signIn(guesser, "guess" + i + "@staff.test", "a guess").status())
                    .isEqualTo(422);
        }
        // Another address of the same network is the same guesser.
        assertThat(signIn(portal().visitorFrom("2001:db8:1:1::2"), "one@staff.test", "a guess")
                        .status())
                .isEqualTo(429);
        assertThat(signIn(portal().visitorFrom("2001:db8:2:1::1"), "one@staff.test", "a guess")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anAccountTriedFromManyAddressesStillOpensToItsOwner() {
        String email = Staff.email(Role.EDITOR);
        for (int i = 0; i < Throttle.PER_ACCOUNT; i++) {
            signIn(portal().visitorFrom("198.51.100." + i), email, "guess " + i);
        }
        assertThat(signIn(portal().visitorFrom("198.51.100.1"), email, "another guess")
                        .status())
                .isEqualTo(429);
        assertThat(signIn(portal().visitorFrom("203.0.113.9"), email, Staff.PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/%2Fevil.example",
                "/%5Cevil.example",
                "/%252f/../%5C",
                "javascript:alert(1)",
                "evil.example",
                "/desk\r\nSet-Cookie: a=b",
                "/\t/evil.example",
                "/desk%0d%0aX: y",
                "/%zz"
            })
    void nobodyIsSentElsewhereAfterSigningIn(String next) {
        Visitor editor = visitor();
        Reply reply = editor.post(
                "/login",
                Map.of(
                        "_csrf",
                        editor.csrf(),
                        "email",
                        Staff.email(Role.EDITOR),
                        "password",
                        Staff.PASSWORD,
                        "next",
                        next));

        assertThat(reply.location()).isEqualTo("/desk");
    }

    @Test
    void signingInLeadsToThePageThatWasAskedFor() {
        Visitor editor = visitor();
        Reply page = editor.follow(editor.get("/account?from=%C3%BC"));

        Reply reply = editor.submit(page, "#login", "email", Staff.email(Role.EDITOR), "password", Staff.PASSWORD);

        assertThat(reply.location()).isEqualTo("/account?from=%C3%BC");
    }

    private static Reply signIn(Visitor visitor, String email, String password) {
        return visitor.submit(visitor.get("/login"), "#login", "email", email, "password", password);
    }

    private static boolean isSignedIn(Visitor visitor) {
        return visitor.get("/login").status() == 303;
    }
}
