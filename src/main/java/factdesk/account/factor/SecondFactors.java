package factdesk.account.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** People's second factors: begun, confirmed, asked for, taken away. All of it is part of the caller's transaction. */
public final class SecondFactors {

    /** How many backup codes somebody gets. */
    static final int CODES = 10;

    // 80 bits in letters and digits that are not taken for one another.
    private static final int CODE_LENGTH = 16;
    private static final int CODE_GROUP = 4;
    private static final String CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz023456789";

    /** How a code was received. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** There were so many wrong ones that none is looked at for a while. */
        WAIT
    }

    /** @param backupCodesLeft how many are left, when one of them was used; −1 otherwise */
    public record Answer(Verdict verdict, long backupCodesLeft) {

        static final Answer WRONG = new Answer(Verdict.WRONG, -1);
        static final Answer WAIT = new Answer(Verdict.WAIT, -1);
        static final Answer RIGHT = new Answer(Verdict.RIGHT, -1);
    }

    private final Supplier<Seal> seals;
    private final SecureRandom random;
    private final Totp totp;
    private final Clock clock;

    private Seal seal;

    /** @param seal asked for when the first secret is to be kept or opened */
    public SecondFactors(Supplier<Seal> seal, SecureRandom random, Clock clock) {
        this.seals = seal;
        this.random = random;
        this.totp = new Totp(random);
        this.clock = clock;
    }

    /** How long those who guessed too often have to wait. */
    public static Duration pause() {
        return SecondFactor.WINDOW;
    }

    public boolean has(StatelessSession session, long personId) {
        return new FactorQueries_(session).confirmed(personId) > 0;
    }

    /** Gives the person a new secret, unless they have a confirmed one. */
    public void begin(StatelessSession session, long personId) {
        Instant now = clock.instant();
        String sealed = seal().close(totp.newSecret(), owner(personId));
        SecondFactor factor = locked(session, personId);
        if (factor == null) {
            session.insert(new SecondFactor(personId, sealed, now));
        } else if (!factor.isConfirmed()) {
            factor.begin(sealed, now);
            session.update(factor);
        }
    }

    /**
     * The secret that waits for its first code; nothing when none does.
     *
     * @param issuer what the telephone shows beside the code
     */
    public Optional<Enrolment> enrolment(StatelessSession session, long personId, String issuer, String email) {
        SecondFactor factor = session.get(SecondFactor.class, personId);
        return factor == null || factor.isConfirmed()
                ? Optional.empty()
                : Optional.of(Enrolment.of(issuer, email, seal().open(factor.secret, owner(personId))));
    }

    /** Since when the person's factor counts; nothing when it does not. */
    public Optional<Instant> confirmedAt(StatelessSession session, long personId) {
        return Optional.ofNullable(session.get(SecondFactor.class, personId)).map(factor -> factor.confirmedAt);
    }

    public long codesLeft(StatelessSession session, long personId) {
        return new FactorQueries_(session).codesLeft(personId);
    }

    /** Makes the secret count, when the code is of it. */
    public Verdict confirm(StatelessSession session, long personId, String code) {
        SecondFactor factor = locked(session, personId);
        if (factor == null || factor.isConfirmed()) {
            return Verdict.WRONG;
        }
        Verdict verdict = tryTotp(session, factor, code);
        if (verdict == Verdict.RIGHT) {
            factor.confirmedAt = clock.instant();
            session.update(factor);
        }
        return verdict;
    }

    /** Whether a code, of the telephone or of the list of backup codes, is this person's. It works once. */
    public Answer ask(StatelessSession session, long personId, String typed) {
        SecondFactor factor = locked(session, personId);
        if (factor == null || !factor.isConfirmed()) {
            return Answer.WRONG;
        }
        FactorQueries queries = new FactorQueries_(session);
        String code = canonical(typed);
        boolean backup = code.length() == CODE_LENGTH;
        if (backup && !factor.mustWait(clock.instant()) && queries.use(personId, hash(personId, code)) > 0) {
            return new Answer(Verdict.RIGHT, queries.codesLeft(personId));
        }
        return switch (tryTotp(session, factor, code)) {
            case RIGHT -> Answer.RIGHT;
            case WRONG -> Answer.WRONG;
            case WAIT -> Answer.WAIT;
        };
    }

    private Verdict tryTotp(StatelessSession session, SecondFactor factor, String typed) {
        Instant now = clock.instant();
        if (factor.mustWait(now)) {
            return Verdict.WAIT;
        }
        byte[] secret = seal().open(factor.secret, owner(factor.personId));
        OptionalLong step = totp.step(secret, canonical(typed), now, factor.lastStep);
        step.ifPresentOrElse(factor::passed, () -> factor.failed(now));
        session.update(factor);
        return step.isPresent() ? Verdict.RIGHT : Verdict.WRONG;
    }

    /** Gives the person new backup codes, and with them the only chance to read them. */
    public List<String> newCodes(StatelessSession session, long personId) {
        new FactorQueries_(session).deleteCodes(personId);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < CODES; i++) {
            String code = newCode();
            session.insert(new BackupCode(hash(personId, code), personId));
            shown.add(code.replaceAll("(.{" + CODE_GROUP + "})(?=.)", "$1-"));
        }
        return shown;
    }

    private String newCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_LETTERS.charAt(random.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    /** Takes the person's factor away, and the codes that go with it. */
    public void remove(StatelessSession session, long personId) {
        FactorQueries queries = new FactorQueries_(session);
        queries.deleteCodes(personId);
        queries.delete(personId);
    }

    private synchronized Seal seal() {
        if (seal == null) {
            seal = seals.get();
        }
        return seal;
    }

    private static SecondFactor locked(StatelessSession session, long personId) {
        return session.get(SecondFactor.class, personId, LockMode.PESSIMISTIC_WRITE);
    }

    private String hash(long personId, String code) {
        return seal().digest(owner(personId) + ":" + code);
    }

    private static String owner(long personId) {
        return "person " + personId;
    }

    /** People type blanks and hyphens between the groups. */
    private static String canonical(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
