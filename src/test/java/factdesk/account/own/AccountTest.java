package factdesk.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Staff;
import factdesk.testing.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountTest extends PortalTest {

    private static final String NEXT_PASSWORD = "nine herons by the pier";

    private Visitor editor;

    @BeforeEach
    void anEditorSignsIn() {
        editor = signedIn(Role.EDITOR);
        portal().clock().advance(Duration.ofMinutes(15));
    }

    @Test
    void aChangedPasswordEndsAllOtherSessions() {
        Visitor thief = signedIn(Role.REVIEWER);
        Visitor owner = signedIn(Role.REVIEWER);
        String before = owner.cookie("factdesk");

        Reply reply = change(owner, Staff.PASSWORD, NEXT_PASSWORD);

        assertThat(owner.follow(reply).text()).contains("Your password is changed");
        assertThat(owner.cookie("factdesk")).isNotEqualTo(before);
        assertThat(thief.get("/account").status()).isEqualTo(303);
        assertThat(change(owner, NEXT_PASSWORD, Staff.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void peopleChooseTheLanguageThatTheDeskSpeaksToThem() {
        Visitor reviewer = signedIn(Role.REVIEWER);

        reviewer.submit(reviewer.get("/account"), "#language-form", "language", "de");

        assertThat(reviewer.get("/desk").body()).contains("<html lang=\"de\"");
        assertThat(editor.get("/desk").body()).contains("<html lang=\"en\"");
        assertThat(visitor().get("/").body()).contains("<html lang=\"en\"");
        reviewer.submit(reviewer.get("/account"), "#language-form", "language", "");
        assertThat(reviewer.get("/desk").body()).contains("<html lang=\"en\"");
    }

    @Test
    void aPasswordIsNotChangedByBadInput() {
        Map<String, List<String>> bad = Map.ofEntries(
                Map.entry("nothing typed", List.of("", "", "current_password")),
                Map.entry("no current password", List.of("", NEXT_PASSWORD, "current_password")),
                Map.entry("wrong current password", List.of("not mine", NEXT_PASSWORD, "current_password")),
                Map.entry(
                        "current password in capitals",
                        List.of("SEVEN GREY HERONS AT NOON", NEXT_PASSWORD, "current_password")),
                Map.entry("no new password", List.of(Staff.PASSWORD, "", "password")),
                Map.entry("too short", List.of(Staff.PASSWORD, "heron 7", "password")),
                Map.entry("too long", List.of(Staff.PASSWORD, "heron egret ".repeat(100), "password")),
                Map.entry("common", List.of(Staff.PASSWORD, "qwerty12345", "password")),
                Map.entry("one's own email", List.of(Staff.PASSWORD, "editor@staff.test", "password")),
                Map.entry("NUL", List.of(Staff.PASSWORD, "nine \u0000 herons by the pier", "password")),
                Map.entry("a line break", List.of(Staff.PASSWORD, "nine herons\nby the pier", "password")));
        bad.forEach((why, one) -> {
            Reply reply = change(editor, one.get(0), one.get(1));

            assertThat(reply.status()).as(why).isEqualTo(422);
            assertThat(reply.page().select("#" + one.get(2) + "-error").text())
                    .as(why)
                    .isNotEmpty();
            assertThat(reply.page().select("input[type=password]").eachAttr("value"))
                    .containsOnly("");
        });
        assertThat(editor.get("/account").status()).isEqualTo(200);
    }

    @Test
    void whoHasOnlyTheSessionCannotGuessThePassword() {
        for (int i = 0; i < 5; i++) {
            change(editor, "guess " + i, NEXT_PASSWORD);
        }

        assertThat(change(editor, Staff.PASSWORD, NEXT_PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void peopleSeeAndEndTheirOwnSessions() {
        Visitor phone = signedIn(Role.EDITOR);
        Reply page = phone.get("/account");
        assertThat(page.page().select("li:contains(This one)")).hasSize(1);

        assertThat(phone.submit(page, "#others-form", "others", "yes").status()).isEqualTo(303);

        assertThat(editor.get("/account").status()).isEqualTo(303);
        assertThat(phone.get("/account").page().select("li .chip")).hasSize(1);
        phone.submit(phone.get("/account"), "li form");
        assertThat(phone.get("/account").status()).isEqualTo(303);
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        Visitor reviewer = signedIn(Role.REVIEWER);
        String others =
                reviewer.get("/account").page().select("li input[name=session]").val();

        editor.post("/account/sessions", Map.of("_csrf", editor.csrf(), "session", others));

        assertThat(reviewer.get("/account").status()).isEqualTo(200);
    }

    private static Reply change(Visitor visitor, String current, String password) {
        return visitor.submit(
                visitor.get("/account"), "#password-form", "current_password", current, "password", password);
    }
}
