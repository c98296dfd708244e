package factdesk.claim;

import factdesk.extract.text.Span;
import factdesk.speaker.Speakers;
import factdesk.web.Errors;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Takes an editor's changes into a claim's working copy. */
public final class EditClaim {

    private final StatelessSession session;
    private final Claim claim;
    private final ClaimDetail current;

    /**
     * An edit in a transaction.
     *
     * @param claim read and locked in this transaction
     * @param current the same claim, before the edit
     */
    public EditClaim(StatelessSession session, Claim claim, ClaimDetail current) {
        this.session = session;
        this.claim = claim;
        this.current = current;
    }

    /** What the form's constraints cannot tell: whether the article has the words. */
    public Errors check(ClaimForm form, String articleText, Errors errors) {
        if (form.quote().isEmpty() || place(form, articleText).isPresent()) {
            return errors;
        }
        return errors.and(
                "quote", "The article does not have these words. Copy them from its text as they stand there.");
    }

    /** Writes the form's content into the claim; the claim itself is updated by whoever finishes the transaction. */
    public void apply(ClaimForm form, String articleText) {
        claim.edit(form, Speakers.named(session, form.speaker()));
        if (!form.quote().equals(current.quote())) {
            Span place = place(form, articleText).orElseThrow();
            Occurrence occurrence = session.get(Occurrence.class, current.occurrenceId());
            occurrence.moveTo(place.start(), place.end(), articleText);
            session.update(occurrence);
        }
    }

    private static Optional<Span> place(ClaimForm form, String articleText) {
        return Words.locate(articleText, form.quote(), form.near());
    }
}
