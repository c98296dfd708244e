package factdesk.desk.known;

import factdesk.claim.ClaimDetail;
import factdesk.claim.WorkState;
import factdesk.match.known.KnownClaims;
import factdesk.match.known.Match;
import factdesk.review.Appearances;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Whether the open claim is known from elsewhere.
 *
 * @param candidates known claims that it may be, the likeliest first
 * @param elsewhere other articles that make it
 * @param unpublished articles that make it and that its published page does not name
 */
public record KnownPanel(List<Candidate> candidates, List<Elsewhere> elsewhere, List<String> unpublished) {

    private static final int MOST = 3;
    private static final Set<WorkState> BEFORE_THE_END =
            EnumSet.of(WorkState.NEW, WorkState.IN_PROGRESS, WorkState.IN_REVIEW);

    public KnownPanel {
        candidates = List.copyOf(candidates);
        elsewhere = List.copyOf(elsewhere);
        unpublished = List.copyOf(unpublished);
    }

    /**
     * For a claim, with as many questions to the database whatever there is.
     *
     * @param wasPublic whether the public ever read it: then it is no copy of another
     */
    public static KnownPanel of(StatelessSession session, ClaimDetail claim, boolean wasPublic) {
        boolean open = BEFORE_THE_END.contains(claim.workState()) && !wasPublic;
        return new KnownPanel(
                open ? candidates(session, claim.id()) : List.of(),
                new JoinQueries_(session).elsewhere(claim.id(), claim.occurrenceId()),
                wasPublic ? Appearances.unpublished(session, claim.id()) : List.of());
    }

    private static List<Candidate> candidates(StatelessSession session, long claim) {
        List<Match> matches = new KnownClaims(session).likely(claim, MOST);
        if (matches.isEmpty()) {
            return List.of();
        }
        Map<Long, KnownLine> lines = new JoinQueries_(session)
                .lines(matches.stream().map(Match::knownId).toList()).stream()
                        .collect(Collectors.toMap(KnownLine::id, Function.identity()));
        return matches.stream()
                .map(match -> new Candidate(lines.get(match.knownId()), match))
                .toList();
    }
}
