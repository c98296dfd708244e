package factdesk.review;

import factdesk.claim.Verdict;
import factdesk.claim.state.Publicity;
import java.time.Instant;
import java.util.Optional;

/** Whether and how the public reads a claim; the last two are null while it does. */
public record PublicationState(
        String slug,
        int number,
        Verdict verdict,
        Instant firstPublishedAt,
        Instant publishedAt,
        Instant withdrawnAt,
        String withdrawnReason) {

    public boolean isPublic() {
        return withdrawnAt == null;
    }

    /** Whether the public reads a claim. */
    public static Publicity publicity(Optional<PublicationState> state) {
        return state.map(known -> known.isPublic() ? Publicity.PUBLISHED : Publicity.WITHDRAWN)
                .orElse(Publicity.PRIVATE);
    }
}
