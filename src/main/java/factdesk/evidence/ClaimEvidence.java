package factdesk.evidence;

import factdesk.extract.text.Shortened;
import factdesk.web.Errors;
import factdesk.web.Refusal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.hibernate.StatelessSession;

/** The sources of one claim, changed within a transaction that has the claim locked. */
public final class ClaimEvidence {

    // More than readers would open; and a revision has to hold them all.
    static final int MOST = 40;
    private static final int LONGEST_TITLE = 500;

    private final StatelessSession session;
    private final EvidenceQueries queries;
    private final long claimId;

    public ClaimEvidence(StatelessSession session, long claimId) {
        this.session = session;
        this.queries = new EvidenceQueries_(session);
        this.claimId = claimId;
    }

    /** Adds to the errors when the claim already has the source, or has too many. */
    public Errors check(EvidenceForm form, Errors errors) {
        if (errors.of("url") == null && queries.uses(claimId, form.canonicalUrl(), form.id()) > 0) {
            return errors.and("url", "This claim already has this source. Change it in the list above.");
        }
        return form.id() == 0 && queries.count(claimId) >= MOST
                ? errors.and("url", "A claim takes " + MOST + " sources. Remove one that says least.")
                : errors;
    }

    /** Whether the list has the source just as it was typed. */
    public boolean has(EvidenceForm form) {
        return queries.of(claimId).stream().anyMatch(form::saysNothingBeyond);
    }

    /** Puts a source at the end of the list. */
    public void add(EvidenceForm form, long personId, Instant at) {
        List<Evidence> present = queries.inOrder(claimId);
        int position = present.isEmpty() ? 0 : present.get(present.size() - 1).position + 1;
        session.insert(new Evidence(claimId, source(form), position, form, personId, at));
    }

    /** Writes what was typed into a source on the list. */
    public void change(EvidenceForm form) {
        Evidence evidence = find(form.id());
        evidence.source = source(form);
        evidence.say(form);
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

    /** A source known by its address fills what was left empty, and is kept up to date with what was typed last. */
    private Source source(EvidenceForm form) {
        Source source = queries.source(form.canonicalUrl()).orElse(null);
        if (source == null) {
            source = new Source(
                    form.canonicalUrl(),
                    form.title().isEmpty() ? Shortened.to(LONGEST_TITLE, form.url()) : form.title(),
                    form.publisher(),
                    form.kind() == null ? Source.Kind.SECONDARY : form.kind());
            session.insert(source);
        } else if (source.describe(form)) {
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
