package factdesk.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] RFC_SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Totp TOTP = new Totp(new SecureRandom());

    /** RFC 6238, appendix B; six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(TOTP.step(RFC_SECRET, code, Instant.ofEpochSecond(second), 0))
                .hasValue(second / 30);
    }

    @Test
    void aCodeCountsOneStepBeforeAndAfterItsTimeAndNoLonger() {
        Instant time = Instant.ofEpochSecond(1_111_111_109);
        String code = "081804";

        assertThat(TOTP.step(RFC_SECRET, code, time.minusSeconds(30), 0)).isPresent();
        assertThat(TOTP.step(RFC_SECRET, code, time.plusSeconds(30), 0)).isPresent();
        assertThat(TOTP.step(RFC_SECRET, code, time.minusSeconds(60), 0)).isEmpty();
        assertThat(TOTP.step(RFC_SECRET, code, time.plusSeconds(61), 0)).isEmpty();
    }

    @Test
    void aStepThatWasUsedCountsNoMore() {
        Instant time = Instant.ofEpochSecond(1_111_111_109);
        assertThat(TOTP.step(RFC_SECRET, "081804", time, time.getEpochSecond() / 30))
                .isEmpty();
    }

    @Test
    void theTelephoneIsToldWhoseCodesTheyAre() {
        assertThat(Totp.address("The Harbour Desk", "ana@harbour.example", RFC_SECRET))
                .isEqualTo("otpauth://totp/The%20Harbour%20Desk:ana%40harbour.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=The%20Harbour%20Desk"
                        + "&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void aSealedSecretOpensForItsOwnerOnlyAndWithTheSameSecretOnly() {
        Seal seal = new Seal(RFC_SECRET, new SecureRandom());
        String sealed = seal.close(new byte[] {1, 2, 3}, "person 1");

        assertThat(seal.open(sealed, "person 1")).containsExactly(1, 2, 3);
        assertThat(seal.close(new byte[] {1, 2, 3}, "person 1")).isNotEqualTo(sealed);
        assertThatThrownBy(() -> seal.open(sealed, "person 2")).isInstanceOf(BrokenSeal.class);
        Seal other = new Seal("another secret of twenty b".getBytes(StandardCharsets.US_ASCII), new SecureRandom());
        assertThatThrownBy(() -> other.open(sealed, "person 1")).isInstanceOf(BrokenSeal.class);
    }
}
