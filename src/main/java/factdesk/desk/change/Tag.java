package factdesk.desk.change;

import factdesk.topic.TagClaim;
import factdesk.topic.TopicName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gives topics to a claim beside those it has, or takes some away.
 *
 * @param gives whether they are given
 */
public record Tag(List<TopicName> topics, boolean gives) implements Deed {

    public Tag {
        topics = List.copyOf(topics);
    }

    @Override
    public Outcome.Kind on(SaveClaim change, Typed typed) {
        TagClaim tag = new TagClaim(change.session(), change.viewer().id(), change.now());
        long claim = change.detail().id();
        boolean changed = gives ? tag.add(claim, topics) : tag.remove(claim, topics);
        if (changed) {
            String names = topics.stream().map(TopicName::name).collect(Collectors.joining(", "));
            change.record("claim.topics", (gives ? "Gave it topics: " : "Took topics from it: ") + names);
        }
        return Outcome.Kind.SAVED;
    }
}
