package factdesk.audit;

import factdesk.extract.text.Shortened;
import java.time.Clock;
import java.util.List;
import org.hibernate.StatelessSession;

/** The desk's memory of who did what and when: rows are added in the transaction of the deed, and never changed. */
public final class Audit {

    /** For the database's mapping: the entities of this room. */
    public static final List<Class<?>> ENTITIES = List.of(AuditEvent.class);

    private static final int LONGEST_SUMMARY = 1000;

    private final Clock clock;

    public Audit(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes down a deed.
     *
     * @param personId who did it; null when nobody is signed in
     * @param action the deed's name for filters: "claim.publish"
     * @param subject what it was done to: "claim"
     * @param subjectId that one's id, or null
     * @param summary the deed in the newsroom's words
     */
    public void record(
            StatelessSession session, Long personId, String action, String subject, Long subjectId, String summary) {
        record(session, personId, action, subject, subjectId, summary, "");
    }

    /** Writes down a deed and the network address it came from. */
    public void record(
            StatelessSession session,
            Long personId,
            String action,
            String subject,
            Long subjectId,
            String summary,
            String address) {
        String kept = Shortened.to(LONGEST_SUMMARY, summary);
        session.insert(new AuditEvent(clock.instant(), personId, action, subject, subjectId, kept, address));
    }
}
