package factdesk.claim;

import factdesk.article.ArticleVersion;
import factdesk.extract.Extraction;
import factdesk.extract.claim.FoundClaim;
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
    private ArticleVersion article;

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
    public Errors check(ClaimForm form, Errors errors) {
        boolean checkable = errors.of("quote") == null && form.isElsewhereThan(current);
        return checkable && place(form).isEmpty()
                ? errors.and(
                        "quote", "The article does not have these words. Copy them from its text as they stand there.")
                : errors;
    }

    /**
     * Writes the form's content into the claim; the claim itself is updated by whoever finishes the transaction.
     *
     * @param engine what the engine found in the article; empty unless the claim gets other words
     */
    public void apply(ClaimForm form, Extraction engine) {
        claim.edit(form, Speakers.named(session, form.speaker()));
        if (form.isElsewhereThan(current)) {
            moveTo(place(form).orElseThrow(), engine);
        }
    }

    /** Gives the claim other words of its article, with their figures and with who said them. */
    void moveTo(Span place, Extraction engine) {
        if (place.equals(current.span())) {
            return;
        }
        Occurrence occurrence = session.get(Occurrence.class, current.occurrenceId());
        Basis basis = Basis.ofMarked(session, current.versionId(), place);
        occurrence.moveTo(place, article().text());
        occurrence.attributionId = basis.attributionId();
        session.update(occurrence);
        FoundClaim found = MarkedWords.in(engine, article().text(), place);
        new ClaimStore(session, article(), engine).storeParts(occurrence, found);
        claim.moveTo(found, basis.isAttribution());
    }

    private Optional<Span> place(ClaimForm form) {
        return Words.locate(article().text(), form.quote(), form.near());
    }

    /** Read when it is needed: most edits leave a claim where it is. */
    private ArticleVersion article() {
        if (article == null) {
            article = session.get(ArticleVersion.class, current.versionId());
        }
        return article;
    }
}
