package factdesk.testing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A telephone's authenticator program, written after RFC 4226 and RFC 6238 without the portal's code. */
public final class Authenticator {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;
    private final Clock clock;

    /** @param typed the secret as the portal shows it */
    public Authenticator(String typed, Clock clock) {
        this.secret = bytes(typed.replaceAll("\\s", ""));
        this.clock = clock;
    }

    private static byte[] bytes(String letters) {
        ByteBuffer bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        long bits = 0;
        int count = 0;
        for (int i = 0; i < letters.length(); i++) {
            bits = bits << 5 | LETTERS.indexOf(letters.charAt(i));
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes.put((byte) (bits >> count));
            }
        }
        return bytes.array();
    }

    /** The code it shows now. */
    public String code() {
        return code(0);
    }

    /** The code it shows so many steps from now. */
    public String code(int stepsAhead) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            long step = clock.instant().getEpochSecond() / 30 + stepsAhead;
            byte[] digest = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(digest).getInt(digest[digest.length - 1] & 15) & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
