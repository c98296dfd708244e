package factdesk.evidence.link;

import factdesk.extract.text.Shortened;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One look at whether a source's link still leads somewhere. */
@Entity
public class LinkCheck {

    private static final int LONGEST_PROBLEM = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long sourceId;
    Instant checkedAt;
    Integer status;
    boolean ok;
    String problem;

    protected LinkCheck() {}

    LinkCheck(long sourceId, Instant checkedAt, Answer answer) {
        this.sourceId = sourceId;
        this.checkedAt = checkedAt;
        this.status = answer.status();
        this.ok = answer.isThere();
        this.problem = Shortened.to(LONGEST_PROBLEM, answer.problem());
    }

    /**
     * What was found behind a link.
     *
     * @param status null when nobody answered
     * @param problem why not; empty when somebody did
     */
    record Answer(Integer status, String problem) {

        private static final int NOT_FOUND = 404;
        private static final int GONE = 410;
        private static final int SERVER_ERROR = 500;

        /** A page that only people may open (401, 403, 429 and the like) is still there. */
        boolean isThere() {
            return status != null && status != NOT_FOUND && status != GONE && status < SERVER_ERROR;
        }
    }
}
