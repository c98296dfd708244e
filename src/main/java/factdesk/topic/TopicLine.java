package factdesk.topic;

/** A topic in a list. */
public record TopicLine(long id, String slug, String name) {

    /** Where readers find what is published of it. */
    public String path() {
        return "/topics/" + slug;
    }
}
