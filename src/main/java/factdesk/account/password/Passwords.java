package factdesk.account.password;

import factdesk.web.Refusal;
import io.javalin.http.HttpStatus;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Turns passwords into Argon2id hashes and compares them. Safe for use by many threads. */
public final class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    // Each hash takes 19 MiB and a core: a crowd at the door must not take the machine down.
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final long PATIENCE_SECONDS = 5;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final String nobodys = hash("the hash of nobody's password");

    /** The hash as a PHC string: {@code $argon2id$v=19$m=19456,t=2,p=1$…}. */
    public String hash(String password) {
        return inTurn(() -> encoder.encode(canonical(password)));
    }

    public boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(canonical(password), hash));
    }

    /** Takes as long as {@link #matches}, for an account that does not exist. */
    public void matchNobody(String password) {
        matches(password, nobodys);
    }

    /** Whether a hash was made with less effort than is spent today. */
    public boolean isDated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    // The same letters typed on another keyboard may arrive composed differently.
    private static String canonical(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static Refusal busy() {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Too many people are signing in at once",
                "Wait a few seconds, then try again.");
    }
}
