package factdesk.desk.history;

/**
 * A deed, in the words of the audit log.
 *
 * @param person null when nobody was signed in
 */
public record DeedEvent(long id, String person, String summary) {}
