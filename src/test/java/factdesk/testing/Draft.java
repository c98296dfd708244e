package factdesk.testing;

import factdesk.claim.AttributionFinding;
import factdesk.claim.Verdict;
import factdesk.claim.Words;
import factdesk.evidence.Evidence;
import factdesk.evidence.EvidenceForm;
import factdesk.evidence.Source;
import factdesk.extract.Extraction;
import factdesk.extract.attribution.Attribution;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a newsroom wants to publish: an article with a claim in it, and what was found.
 *
 * @param speaker whose statement is judged; empty for nobody
 * @param chain who says that who said it, from the outermost
 * @param figures words of the quote that state an amount of dollars
 */
public record Draft(
        String headline,
        String quote,
        String speaker,
        List<String> chain,
        List<Stated> figures,
        Verdict verdict,
        AttributionFinding attribution,
        String finding,
        List<EvidenceForm> sources,
        String articleTitle,
        String outlet,
        String url,
        String published) {

    /** A figure of the quote. */
    public record Stated(String surface, String amount, Quantity.Change change) {

        Quantity in(String text) {
            int start = text.indexOf(surface);
            return new Quantity(
                    new Span(start, start + surface.length()),
                    surface,
                    new BigDecimal(amount),
                    null,
                    null,
                    "USD",
                    "dollar",
                    change,
                    List.of("harbour", "fees"),
                    "2025",
                    Quantity.Role.LEVEL);
        }
    }

    /** What an engine that understands everything finds in an article with the quote. */
    Extraction found(String text) {
        Span place = Words.locate(text, quote, 0).orElseThrow();
        List<Span> cue = Words.locate(text, "said", 0).stream().toList();
        List<Attribution> said = chain.stream()
                .map(name -> new Attribution(
                        Attribution.Type.INDIRECT, List.of(), cue, List.of(place), name, "", true, null, "says so", 1))
                .toList();
        List<Quantity> quantities =
                figures.stream().map(figure -> figure.in(text)).toList();
        FoundClaim claim = new FoundClaim(
                List.of(place),
                place.of(text),
                speaker.isEmpty() ? List.of(FoundClaim.Kind.NUMERIC) : List.of(FoundClaim.Kind.values()),
                IntStream.range(0, said.size()).boxed().toList(),
                IntStream.range(0, quantities.size()).boxed().toList(),
                0.5,
                List.of("has a figure"),
                List.of());
        return new Extraction(said, quantities, List.of(claim));
    }

    /** A claim nobody is said to have made, found to be false. */
    public static Draft of(String headline) {
        return new Draft(
                headline,
                "Much has changed in the port, people said.",
                "",
                List.of(),
                List.of(),
                Verdict.FALSE,
                AttributionFinding.NOT_ATTRIBUTED,
                "The port's own accounts show otherwise.",
                List.of(source("https://accounts.example/2025", "Accounts of the port")),
                "Port had a good year",
                "The Coast Courier",
                "https://courier.example/port",
                "2026-02-27");
    }

    /** A primary source that refutes. */
    public static EvidenceForm source(String url, String title) {
        return new EvidenceForm(
                0,
                url,
                title,
                "Port Authority",
                Source.Kind.PRIMARY,
                Evidence.Stance.REFUTES,
                "Fees came to 41 million.",
                "2026-03-01");
    }

    public Draft with(Verdict other) {
        return new Draft(
                headline,
                quote,
                speaker,
                chain,
                figures,
                other,
                attribution,
                finding,
                sources,
                articleTitle,
                outlet,
                url,
                published);
    }

    public Draft saidBy(String name) {
        return new Draft(
                headline,
                quote,
                name,
                List.of(name),
                figures,
                verdict,
                AttributionFinding.CONFIRMED_AT_SOURCE,
                finding,
                sources,
                articleTitle,
                outlet,
                url,
                published);
    }

    /** Said by somebody according to others, the outermost first. */
    public Draft saidBy(String name, String... accordingTo) {
        return new Draft(
                headline,
                quote,
                name,
                Stream.concat(Stream.of(accordingTo), Stream.of(name)).toList(),
                figures,
                verdict,
                AttributionFinding.REPORTED_ONLY,
                finding,
                sources,
                articleTitle,
                outlet,
                url,
                published);
    }

    public Draft quoting(String words, Stated... stated) {
        return new Draft(
                headline,
                words,
                speaker,
                chain,
                List.of(stated),
                verdict,
                attribution,
                finding,
                sources,
                articleTitle,
                outlet,
                url,
                published);
    }

    public Draft finding(String markdown) {
        return new Draft(
                headline,
                quote,
                speaker,
                chain,
                figures,
                verdict,
                attribution,
                markdown,
                sources,
                articleTitle,
                outlet,
                url,
                published);
    }

    public Draft sources(EvidenceForm... all) {
        return new Draft(
                headline,
                quote,
                speaker,
                chain,
                figures,
                verdict,
                attribution,
                finding,
                List.of(all),
                articleTitle,
                outlet,
                url,
                published);
    }

    /** In an article of which nothing but the title is known. */
    public Draft inAnArticleFromNowhere() {
        return new Draft(
                headline,
                quote,
                speaker,
                chain,
                figures,
                verdict,
                attribution,
                finding,
                sources,
                articleTitle,
                "",
                "",
                "");
    }
}
