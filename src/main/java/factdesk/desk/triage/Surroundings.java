package factdesk.desk.triage;

import java.util.List;
import org.hibernate.StatelessSession;

/**
 * What others hung onto a claim that is merged into another: comments, topics, dates, who was asked for a reply. It
 * goes with the claim's words; what both have stays with the one that remains.
 */
final class Surroundings {

    private static final List<String> MOVES = List.of(
            "update claim_comment set claim_id = :into where claim_id = :from",
            "update search_made set claim_id = :into where claim_id = :from",
            "update reply_sought set claim_id = :into where claim_id = :from",
            "update claim_topic set claim_id = :into where claim_id = :from"
                    + " and topic_id not in (select t.topic_id from claim_topic t where t.claim_id = :into)",
            "update schedule set claim_id = :into where claim_id = :from"
                    + " and not exists (select 1 from schedule s where s.claim_id = :into)");

    private final StatelessSession session;

    Surroundings(StatelessSession session) {
        this.session = session;
    }

    void move(long from, long into) {
        MOVES.forEach(sql -> session.createNativeMutationQuery(sql)
                .setParameter("into", into)
                .setParameter("from", from)
                .executeUpdate());
    }

    /** Whether a claim stands for the same claim in other articles, too. */
    boolean standsForOthers(long claimId) {
        return session.createNativeQuery("select count(*) from joined_claim where known_id = :claim", Long.class)
                        .setParameter("claim", claimId)
                        .getSingleResult()
                > 0;
    }
}
