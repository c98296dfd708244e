package factdesk.account.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** One-time passwords of RFC 6238 as telephones make them: HMAC-SHA-1, a step of 30 seconds, six digits. */
final class Totp {

    static final int STEP_SECONDS = 30;

    // RFC 4226, section 4: at least 128 bits, 160 recommended.
    private static final int SECRET_BYTES = 20;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random;

    Totp(SecureRandom random) {
        this.random = random;
    }

    byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /**
     * The step that a code belongs to: the one now, or the one before or after it, because clocks differ.
     *
     * @param after the last step that was used: none up to it counts, for a code works once (RFC 6238, section 5.2)
     * @return nothing when the code is wrong
     */
    OptionalLong step(byte[] secret, String code, Instant now, long after) {
        long current = now.getEpochSecond() / STEP_SECONDS;
        for (long step = current - 1; step <= current + 1; step++) {
            if (step > after && Seal.same(code, code(secret, step))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "HmacSHA1"), Instant.ofEpochSecond(step * STEP_SECONDS), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key for HMAC", e);
        }
    }

    /** The secret as people type it: RFC 4648 base 32. */
    static String letters(byte[] secret) {
        return new Base32().encodeToString(secret).replace("=", "");
    }

    /** What a telephone reads from the picture, after the key URI format that all such programs understand. */
    static String address(String issuer, String email, byte[] secret) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(email) + "?secret=" + letters(secret) + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=6&period=" + STEP_SECONDS;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
