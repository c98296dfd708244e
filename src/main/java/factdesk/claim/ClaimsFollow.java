package factdesk.claim;

import factdesk.attribution.ArticleAttributions;
import factdesk.attribution.AttributionLine;
import factdesk.claim.history.KeepEdits;
import factdesk.claim.state.Moves;
import factdesk.claim.state.Step;
import factdesk.speaker.Speakers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.StatelessSession;

/**
 * Lets an article's claims follow when editors change who said what in it. Made before the change, in the same
 * transaction; it touches only claims for which the change makes a difference.
 */
public final class ClaimsFollow {

    private final StatelessSession session;
    private final long versionId;
    private final Map<Long, String> before;

    public ClaimsFollow(StatelessSession session, long versionId) {
        this.session = session;
        this.versionId = versionId;
        this.before = speakers();
    }

    /** For each claim that somebody is said to have made the name of who is judged, empty for nobody by name. */
    private Map<Long, String> speakers() {
        ArticleAttributions said = ArticleAttributions.of(session, versionId);
        Map<Long, String> speakers = new HashMap<>();
        for (Resting claim : new Claims_(session).resting(versionId)) {
            List<AttributionLine> chain = said.chain(claim.attributionId());
            if (!chain.isEmpty()) {
                speakers.put(claim.claimId(), AttributionLine.speakerOf(chain));
            }
        }
        return speakers;
    }

    /** After the change. */
    public void follow(long personId, Instant now) {
        Map<Long, String> after = speakers();
        List<Long> changed = new Claims_(session)
                .resting(versionId).stream()
                        .map(Resting::claimId)
                        .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                        .toList();
        if (changed.isEmpty()) {
            return;
        }
        List<ClaimDetail> details = new Claims_(session).details(changed);
        for (Claim claim : new Claims_(session).withSpeakers(changed)) {
            String name = after.get(claim.id());
            claim.follow(before.get(claim.id()), name, Speakers.named(session, name == null ? "" : name));
            claim.changed(Moves.after(Step.FOLLOW, claim.workState()), personId, now);
            session.update(claim);
        }
        new KeepEdits(session).since(details);
    }
}
