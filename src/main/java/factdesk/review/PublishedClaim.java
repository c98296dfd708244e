package factdesk.review;

import factdesk.claim.AttributionFinding;
import factdesk.claim.ClaimKind;
import factdesk.claim.Verdict;
import factdesk.evidence.Evidence;
import factdesk.evidence.Source;
import java.time.LocalDate;
import java.util.List;

/**
 * All that the public reads of a claim; stored as JSON in each {@link Revision}.
 *
 * @param headline the claim as it is judged
 * @param speaker whose statement is judged; empty when nobody is said to have said it
 * @param chain who says that who said it, the outermost reporter first
 * @param finding what was found, in Markdown
 * @param checkedBy the name of who published it
 */
public record PublishedClaim(
        ClaimKind kind,
        String headline,
        Verdict verdict,
        AttributionFinding attributionFinding,
        String speaker,
        List<Step> chain,
        List<Appearance> appearances,
        List<StatedFigure> figures,
        String finding,
        List<Citation> sources,
        String checkedBy) {

    /** One link of the chain: who, with which words of the article, reports it how. */
    public record Step(String speaker, String sourceWords, String cueWords) {}

    /** An article that makes the claim, with its own words; unknown parts are empty or null. */
    public record Appearance(
            String articleTitle, String outlet, String author, String url, LocalDate publishedOn, String quote) {}

    /**
     * A figure as the claim states it.
     *
     * @param surface the article's words
     * @param value the amount as a plain decimal; empty when it was not read
     * @param change the sign of {@link factdesk.extract.quantity.Quantity.Change}
     */
    public record StatedFigure(
            String surface, String value, String unitName, String change, String concept, String period) {}

    /** A source with what it says. */
    public record Citation(
            String url,
            String title,
            String publisher,
            Source.Kind kind,
            Evidence.Stance stance,
            String excerpt,
            LocalDate accessedOn) {}

    public PublishedClaim {
        chain = List.copyOf(chain);
        appearances = List.copyOf(appearances);
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }

    /** The headline under its verdict. */
    public Ruling ruling() {
        return new Ruling(verdict, headline, speaker);
    }
}
