package factdesk.evidence;

import factdesk.web.Errors;
import factdesk.web.Refusal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.hibernate.StatelessSession;

/** The sources of one claim, changed within a transaction that has the claim locked. */
public final class ClaimEvidence {

    private final StatelessSession session;
    private final EvidenceQueries queries;
    private final long claimId;

    public ClaimEvidence(StatelessSession session, long claimId) {
        this.session = session;
        this.queries = new EvidenceQueries_(session);
        this.claimId = claimId;
    }

    /**
     * Adds to the errors when the claim already has the source.
     *
     * @param except the evidence that may have it, when it is being changed; 0 for a new one
     */
    public Errors checkUnique(EvidenceForm form, long except, Errors errors) {
        boolean readable = errors.of("url") == null;
        return readable && queries.uses(claimId, form.canonicalUrl(), except) > 0
                ? errors.and("url", "This claim already has this source. Change it in the list above.")
                : errors;
    }

    /** Puts a source at the end of the list. */
    public void add(EvidenceForm form, long personId, Instant at) {
        List<Evidence> present = queries.inOrder(claimId);
        int position = present.isEmpty() ? 0 : present.get(present.size() - 1).position + 1;
        session.insert(new Evidence(
                claimId, source(form), position, form.stance(), form.excerpt(), form.accessedOn(), personId, at));
    }

    public void change(long evidenceId, EvidenceForm form) {
        Evidence evidence = find(evidenceId);
        evidence.source = source(form);
        evidence.stance = form.stance();
        evidence.excerpt = form.excerpt();
        evidence.accessedOn = form.accessedOn();
        session.update(evidence);
    }

    public void remove(long evidenceId) {
        session.delete(find(evidenceId));
    }

    /**
     * Moves a source among the others.
     *
     * @param by -1 for one place up, 1 for one place down; at the ends nothing happens
     */
    public void move(long evidenceId, int by) {
        List<Evidence> all = queries.inOrder(claimId);
        int at = all.indexOf(all.stream()
                .filter(evidence -> evidence.id == evidenceId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("source")));
        int to = at + by;
        if (to < 0 || to >= all.size()) {
            return;
        }
        Collections.swap(all, at, to);
        for (int position = 0; position < all.size(); position++) {
            all.get(position).position = position;
        }
        session.updateMultiple(all);
    }

    /** A source known by its address is kept up to date with what was typed last. */
    private Source source(EvidenceForm form) {
        Source source = queries.source(form.canonicalUrl())
                .orElseGet(() -> new Source(form.canonicalUrl(), "", "", Source.Kind.SECONDARY));
        source.title = form.title();
        source.publisher = form.publisher();
        source.kind = form.kind();
        if (source.id == null) {
            session.insert(source);
        } else {
            session.update(source);
        }
        return source;
    }

    private Evidence find(long evidenceId) {
        Evidence evidence = session.get(Evidence.class, evidenceId);
        if (evidence == null || evidence.claimId != claimId) {
            throw Refusal.notFound("source");
        }
        return evidence;
    }
}
