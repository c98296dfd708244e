package factdesk.reply;

import factdesk.web.text.Text;

/** How somebody was asked for a reply. */
public enum Channel {
    EMAIL("by email"),
    PHONE("by phone"),
    LETTER("by letter"),
    IN_PERSON("in person"),
    ONLINE("online"),
    OTHER("");

    private final String within;

    Channel(String within) {
        this.within = within;
    }

    public Text label() {
        return Text.of("reply.channel." + name());
    }

    /** The same within a sentence; empty when that would say nothing. */
    public String within() {
        return within;
    }
}
