package factdesk.site;

import factdesk.web.Paging;

/** What is published of a topic. */
public record TopicPage(TopicHead topic, Paging<ClaimLine> list) {

    /** The feed of the same claims. */
    public String feed() {
        return ClaimFilter.ofTopic(topic.slug()).at("/feeds/claims.xml");
    }
}
