package factdesk.site;

import factdesk.claim.Verdict;
import factdesk.topic.TopicLine;
import factdesk.web.Errors;
import factdesk.web.Paging;
import java.util.List;

/**
 * The list of published claims, with what was asked for.
 *
 * @param topics those to choose from
 */
public record ClaimsPage(ClaimFilter filter, Errors errors, Paging<ClaimLine> list, List<TopicLine> topics) {

    public ClaimsPage {
        topics = List.copyOf(topics);
    }

    public List<Verdict> verdicts() {
        return List.of(Verdict.values());
    }

    /** The verdict asked for; null for any. */
    public Verdict chosenVerdict() {
        return filter.chosenVerdict().orElse(null);
    }

    /** Whether more than words and a verdict is asked for. */
    public boolean hasMore() {
        return !filter.speaker().isEmpty()
                || !filter.topic().isEmpty()
                || !filter.from().isEmpty()
                || !filter.to().isEmpty();
    }

    /** What was found, as a heading. */
    public String found() {
        if (errors.any()) {
            return "Something about this search can't be understood";
        }
        return list.total() == 0 ? "No checks found" : list.total() == 1 ? "1 check" : list.total() + " checks";
    }

    /** The feed of the same claims. */
    public String feed() {
        return filter.at("/feeds/claims.xml");
    }

    /** The list's address, ready for a page number. */
    public String base() {
        return filter.at("/claims") + (filter.isEmpty() ? "?" : "&");
    }
}
