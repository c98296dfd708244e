package factdesk.desk.queue;

import factdesk.account.Colleague;
import factdesk.article.ArticleLine;
import factdesk.claim.ClaimKind;
import factdesk.claim.Dismissal;
import factdesk.claim.WorkState;
import factdesk.topic.TopicLine;
import factdesk.topic.TopicOfClaim;
import factdesk.web.Paging;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The queue.
 *
 * @param known the ids of claims that other articles have probably made before
 * @param articles those that the filter offers, the newest first
 * @param people those whom work can be given to
 * @param saved the person's own filters
 * @param topics all there are
 * @param tags the topics of the claims shown
 * @param now the time of the page
 * @param ticked what was ticked and chosen to change several claims at once
 * @param told what became of the claims changed last
 */
public record QueuePage(
        QueueFilter filter,
        Paging<QueueLine> claims,
        Set<Long> known,
        List<ArticleLine> articles,
        List<Colleague> people,
        List<SavedLine> saved,
        List<TopicLine> topics,
        List<TopicOfClaim> tags,
        Instant now,
        Ticked ticked,
        Told told) {

    /**
     * What became of several claims that were to be changed at once.
     *
     * @param changed how many were
     * @param left how many were not, because they had changed meanwhile or the public reads them
     */
    public record Told(int changed, int left) {

        static final Told NOTHING = new Told(0, 0);

        /** "3 claims changed. 1 was left as it is." */
        public String inWords() {
            String done = changed == 1 ? "1 claim changed." : changed + " claims changed.";
            return left == 0
                    ? done
                    : done + " " + left + " left as " + (left == 1 ? "it is" : "they are")
                            + ": changed by somebody meanwhile, set aside already, or before the public.";
        }
    }

    public List<WorkState> states() {
        return Arrays.asList(WorkState.values());
    }

    public List<ClaimKind> kinds() {
        return Arrays.asList(ClaimKind.values());
    }

    public List<QueueFilter.Age> ages() {
        return Arrays.asList(QueueFilter.Age.values());
    }

    public List<QueueFilter.Due> dues() {
        return Arrays.asList(QueueFilter.Due.values());
    }

    /** The names of a claim's topics. */
    public List<String> topicsOf(long claim) {
        return tags.stream()
                .filter(tag -> tag.claimId() == claim)
                .map(TopicOfClaim::name)
                .toList();
    }

    public List<Dismissal.Reason> reasons() {
        return Arrays.asList(Dismissal.Reason.values());
    }

    /** Whether the filter shown is one of those saved. */
    public boolean isKept() {
        return saved.stream().anyMatch(line -> line.query().equals(filter.query()));
    }
}
