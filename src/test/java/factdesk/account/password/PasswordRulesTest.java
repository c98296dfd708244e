package factdesk.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String[] KNOWN = {"The Harbour Desk", "Ana Kovač", "ana.kovac@harbour.example"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short7!",
                "password",
                "Password1",
                "P@ssw0rd!",
                "qwertyuiop",
                "12345678",
                "letmein123",
                "aaaaaaaaaaaa",
                "abababababab",
                "Factdesk2026",
                "harbourdesk",
                "AnaKovač1",
                "Kovac-Kovac",
                "newsroom99",
                "with\ttab in it",
                "with\u0000nul in it"
            })
    void whatAnybodyWouldGuessIsRefused(String password) {
        assertThat(PasswordRules.problem(password, KNOWN)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven grey herons at noon",
                "kx9#vbTq",
                "Ana likes herons",
                "пароль на чайке",
                "🦊🦉🐟🐌🦂🐙🦑🦔",
                " leading and trailing ",
                "password of the old lighthouse"
            })
    void wordsOfOnesOwnAreFine(String password) {
        assertThat(PasswordRules.problem(password, KNOWN)).isEmpty();
    }

    @Test
    void aThousandCharactersAreFineAndMoreAreNot() {
        String long1000 = "heron egret ibis ".repeat(100).substring(0, 1000);
        assertThat(PasswordRules.problem(long1000)).isEmpty();
        assertThat(PasswordRules.problem(long1000 + "x")).isPresent();
    }
}
