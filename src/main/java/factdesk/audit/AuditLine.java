package factdesk.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A deed as it was written down.
 *
 * @param person who did it; null when nobody was signed in
 * @param subjectId null when it was done to nothing in particular
 */
record AuditLine(
        long id,
        Instant happenedAt,
        Long personId,
        String person,
        String action,
        String subject,
        Long subjectId,
        String summary,
        String address) {

    /** Where what it was done to can be seen; null when nowhere. */
    public String link() {
        if (subjectId == null) {
            return null;
        }
        return switch (subject) {
            case "claim" -> "/desk/claims/" + subjectId;
            case "article" -> "/desk/articles/" + subjectId;
            case "person" -> "/admin/people/" + subjectId;
            default -> null;
        };
    }

    /** Its columns, in the order of the export. */
    static Object[] header() {
        return new Object[] {"id", "when", "person_id", "person", "action", "subject", "subject_id", "what", "from"};
    }

    Object[] cells() {
        return new Object[] {id, happenedAt, personId, person, action, subject, subjectId, summary, address};
    }

    Map<String, Object> json() {
        Map<String, Object> json = new TreeMap<>();
        Object[] names = header();
        Object[] cells = cells();
        for (int i = 0; i < names.length; i++) {
            json.put((String) names[i], cells[i] instanceof Instant time ? time.toString() : cells[i]);
        }
        return json;
    }
}
