package factdesk.topic;

/**
 * A topic with how much it is used.
 *
 * @param claims how many working copies have it
 */
public record TopicUse(long id, String slug, String name, String description, int version, long claims) {}
