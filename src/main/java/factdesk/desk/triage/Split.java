package factdesk.desk.triage;

import factdesk.article.Articles_;
import factdesk.claim.ClaimDetail;
import factdesk.claim.SplitClaim;
import factdesk.claim.Words;
import factdesk.claim.state.Step;
import factdesk.claim.words.SplitPlace;
import factdesk.desk.change.Deed;
import factdesk.desk.change.Outcome;
import factdesk.desk.change.SaveClaim;
import factdesk.desk.change.Typed;
import factdesk.extract.text.Span;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import java.util.Optional;

/**
 * Makes two claims of one: at a place in its words, or by taking out a part of them.
 *
 * @param at where the second one starts, in the article
 * @param part the words to take out; null to split at the place
 */
public record Split(int at, String part) implements Deed {

    static final String WORDS_FIRST =
            "You changed the words of the article, too. Save them first; then do this once more.";

    /** Both claims' words. */
    private record Halves(Span made, Span rest) {}

    /** At the place that a form names. */
    static Split at(FormFields fields) {
        return new Split((int) Math.min(Integer.MAX_VALUE, fields.id("splitAt")), null);
    }

    /** Taking out the words that a form names. */
    static Split takingOut(FormFields fields) {
        return new Split(0, fields.get("part").strip());
    }

    @Override
    public Errors check(SaveClaim change, Typed typed) {
        if (typed.claim().isElsewhereThan(change.detail())) {
            return Errors.NONE.and(field(), WORDS_FIRST);
        }
        Optional<Halves> halves = halves(change);
        if (halves.isEmpty()) {
            return Errors.NONE.and(
                    field(),
                    part == null
                            ? "Choose a place between two words of this claim."
                            : "This claim does not have these words, or has no others. Copy a part of its words.");
        }
        return splitting(change).isThere(halves.get().made())
                ? Errors.NONE.and(field(), "There is a claim with just these words already. Shorten this one instead.")
                : Errors.NONE;
    }

    private String field() {
        return part == null ? "splitAt" : "part";
    }

    private Optional<Halves> halves(SaveClaim change) {
        ClaimDetail claim = change.detail();
        String text = new Articles_(change.session())
                .inVersion(claim.versionId())
                .orElseThrow()
                .text();
        if (part == null) {
            return SplitPlace.of(text, claim.span(), at).map(place -> new Halves(place.second(), place.first()));
        }
        return Words.locate(text, part, claim.startAt())
                .filter(words -> claim.span().contains(words))
                .filter(words -> !claim.span().equals(words))
                .flatMap(words -> SplitClaim.rest(text, claim.span(), words).map(rest -> new Halves(words, rest)));
    }

    private static SplitClaim splitting(SaveClaim change) {
        return new SplitClaim(change.session(), change.claim(), change.detail(), change.engine());
    }

    @Override
    public Outcome.Kind on(SaveClaim change, Typed typed) {
        ClaimDetail before = change.detail();
        Halves halves = halves(change).orElseThrow();
        long made = splitting(change)
                .split(halves.made(), halves.rest(), change.viewer().id(), change.now());
        change.moved(Step.DIVIDE);
        change.made(made);
        String words = change.detail(made).quote();
        change.record("claim.split", "Split “" + before.headline() + "”: “" + words + "” is a claim of its own");
        return Outcome.Kind.SAVED;
    }

    @Override
    public Step step() {
        return Step.DIVIDE;
    }

    @Override
    public boolean isAboutWords() {
        return true;
    }
}
