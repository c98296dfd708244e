package factdesk.reply;

/** How somebody was asked for a reply. */
public enum Channel {
    EMAIL("By email", "by email"),
    PHONE("By phone", "by phone"),
    LETTER("By letter", "by letter"),
    IN_PERSON("In person", "in person"),
    ONLINE("Online, by form or message", "online"),
    OTHER("Another way", "");

    private final String label;
    private final String within;

    Channel(String label, String within) {
        this.label = label;
        this.within = within;
    }

    public String label() {
        return label;
    }

    /** The same within a sentence; empty when that would say nothing. */
    public String within() {
        return within;
    }
}
