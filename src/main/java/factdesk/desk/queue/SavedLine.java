package factdesk.desk.queue;

/**
 * A saved filter in the list beside the queue.
 *
 * @param query the filter as an address's query
 * @param count how many claims it shows now
 */
public record SavedLine(long id, String name, String query, long count) {}
