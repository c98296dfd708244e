package factdesk.match.known;

import org.hibernate.StatelessSession;

/** Counts which terms are common among all claims, anew, within a transaction. */
public final class CountTerms {

    private final KnownQueries queries;

    public CountTerms(StatelessSession session) {
        this.queries = new KnownQueries_(session);
    }

    public void count() {
        queries.forgetCommon();
        queries.countCommon(Rarity.COMMON);
        queries.countAll();
    }
}
