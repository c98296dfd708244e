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
 * @param workings arithmetic on the figures that an editor accepted
 * @param finding what was found, in Markdown
 * @param checkedBy the name of who published it
 * @param topics what it is about
 * @param asOf the day for which the finding holds; null when that is not said
 * @param recheckOn the day from which it is looked at again; null for none
 * @param replies who was asked about it
 * @param searches where somebody looked for evidence and found nothing
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
        List<Working> workings,
        String finding,
        List<Citation> sources,
        String checkedBy,
        List<Tag> topics,
        LocalDate asOf,
        LocalDate recheckOn,
        List<SoughtReply> replies,
        List<Search> searches) {

    /** A topic, under the name that it had. */
    public record Tag(String slug, String name) {}

    /** One link of the chain: who, with which words of the article, reports it how. */
    public record Step(String speaker, String sourceWords, String cueWords) {}

    /** An article that makes the claim, with its own words; unknown parts are empty or null. */
    public record Appearance(
            String articleTitle, String outlet, String author, String url, LocalDate publishedOn, String quote) {}

    /**
     * A source with what it says.
     *
     * @param interest who has an interest in what it says
     * @param locator where in the source
     * @param independent of the speaker and of the other sources, as the newsroom sees it
     */
    public record Citation(
            String url,
            String title,
            String publisher,
            Source.Kind kind,
            String interest,
            Evidence.Stance stance,
            String excerpt,
            String locator,
            boolean independent,
            LocalDate accessedOn) {

        public Citation {
            // Revisions of older releases have neither.
            interest = interest == null ? "" : interest;
            locator = locator == null ? "" : locator;
        }
    }

    /** A search that found nothing: where, for what (or empty), and when. */
    public record Search(String place, String words, LocalDate searchedOn) {}

    public PublishedClaim {
        chain = List.copyOf(chain);
        appearances = List.copyOf(appearances);
        figures = List.copyOf(figures);
        // Revisions of older releases have none.
        workings = workings == null ? List.of() : List.copyOf(workings);
        sources = List.copyOf(sources);
        topics = topics == null ? List.of() : List.copyOf(topics);
        replies = replies == null ? List.of() : List.copyOf(replies);
        searches = searches == null ? List.of() : List.copyOf(searches);
    }

    /** The same, published by somebody else. */
    PublishedClaim checkedBy(String name) {
        return new PublishedClaim(
                kind,
                headline,
                verdict,
                attributionFinding,
                speaker,
                chain,
                appearances,
                figures,
                workings,
                finding,
                sources,
                name,
                topics,
                asOf,
                recheckOn,
                replies,
                searches);
    }

    /** The headline under its verdict. */
    public Ruling ruling() {
        return new Ruling(verdict, headline, speaker);
    }
}
