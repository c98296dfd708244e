package factdesk.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aHashSaysHowItWasMadeAndIsNeverTheSameTwice() {
        String hash = passwords.hash("seven grey herons");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("seven grey herons")).isNotEqualTo(hash);
        assertThat(passwords.isDated(hash)).isFalse();
    }

    @Test
    void everyCharacterOfALongPasswordCounts() {
        String password = "heron ".repeat(40);
        String hash = passwords.hash(password);

        assertThat(passwords.matches(password, hash)).isTrue();
        assertThat(passwords.matches(password.substring(0, password.length() - 1), hash))
                .isFalse();
    }

    @Test
    void lettersComposedDifferentlyAreTheSamePassword() {
        assertThat(passwords.matches("cafe\u0301 am Hafen", passwords.hash("caf\u00e9 am Hafen")))
                .isTrue();
    }

    @Test
    void aHashMadeWithLessEffortIsDated() {
        String weak = new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode("seven grey herons");

        assertThat(passwords.matches("seven grey herons", weak)).isTrue();
        assertThat(passwords.isDated(weak)).isTrue();
    }
}
