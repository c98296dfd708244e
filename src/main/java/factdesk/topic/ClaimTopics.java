package factdesk.topic;

import factdesk.web.Errors;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * The topics of a claim, as the desk shows and changes them.
 *
 * @param typed names separated by commas: what is saved, or what was typed
 * @param known those to choose from
 */
public record ClaimTopics(long claimId, List<TopicLine> topics, String typed, List<TopicLine> known, Errors errors) {

    public ClaimTopics {
        topics = List.copyOf(topics);
        known = List.copyOf(known);
    }

    /** As they are saved. */
    public static ClaimTopics of(StatelessSession session, long claimId) {
        List<TopicLine> topics = new Topics_(session).of(claimId);
        String names = topics.stream().map(TopicLine::name).collect(Collectors.joining(", "));
        return new ClaimTopics(claimId, topics, names, TagClaim.known(session), Errors.NONE);
    }

    ClaimTopics typed(String words, Errors found) {
        return new ClaimTopics(claimId, topics, words, known, found);
    }
}
