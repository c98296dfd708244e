package factdesk.inbox;

import java.time.Instant;

/**
 * A notice in a list.
 *
 * @param by whose doing it was; null for nobody's
 * @param readAt null while it is unread
 */
public record NoticeLine(
        long id, Notice.Kind kind, long claimId, String headline, String by, Instant toldAt, Instant readAt) {

    public boolean unread() {
        return readAt == null;
    }

    /** Where it leads. */
    public String path() {
        return "/desk/claims/" + claimId + (kind == Notice.Kind.MENTIONED ? "#comments" : "");
    }
}
