package factdesk.desk.history;

import java.time.Instant;

/**
 * That something happened to a claim.
 *
 * @param kind where the rest of it is kept
 * @param id its id there
 */
record Event(Kind kind, long id, Instant at) {

    /** What happened. */
    enum Kind {
        /** Its working copy was changed. */
        EDIT,
        /** It was published. */
        REVISION,
        /** It was taken from the public. */
        WITHDRAWAL,
        /** Somebody did something that the audit log has. */
        DEED
    }
}
