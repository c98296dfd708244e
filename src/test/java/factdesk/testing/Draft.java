package factdesk.testing;

import factdesk.article.ArticleForm;
import factdesk.claim.AttributionFinding;
import factdesk.claim.ClaimForm;
import factdesk.claim.Verdict;
import factdesk.claim.Words;
import factdesk.evidence.Evidence;
import factdesk.evidence.EvidenceForm;
import factdesk.evidence.Source;
import factdesk.extract.Extraction;
import factdesk.extract.attribution.Attribution;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Language;
import factdesk.extract.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a newsroom wants to publish: an article with a claim in it, and what was found. It never changes. */
public final class Draft {

    private String headline;
    private String quote = "Much has changed in the port, people said.";
    private String speaker = "";
    private List<String> chain = List.of();
    private List<Stated> figures = List.of();
    private Verdict verdict = Verdict.FALSE;
    private AttributionFinding attribution = AttributionFinding.NOT_ATTRIBUTED;
    private String finding = "The port's own accounts show otherwise.";
    private List<EvidenceForm> sources = List.of(source("https://accounts.example/2025", "Accounts of the port"));
    private String articleTitle = "Port had a good year";
    private String outlet = "The Coast Courier";
    private String url = "https://courier.example/port";
    private String published = "2026-02-27";

    private Draft(String headline) {
        this.headline = headline;
    }

    /** A claim nobody is said to have made, found to be false. */
    public static Draft of(String headline) {
        return new Draft(headline);
    }

    private Draft but(Consumer<Draft> change) {
        Draft copy = new Draft(headline);
        copy.quote = quote;
        copy.speaker = speaker;
        copy.chain = chain;
        copy.figures = figures;
        copy.verdict = verdict;
        copy.attribution = attribution;
        copy.finding = finding;
        copy.sources = sources;
        copy.articleTitle = articleTitle;
        copy.outlet = outlet;
        copy.url = url;
        copy.published = published;
        change.accept(copy);
        return copy;
    }

    public Draft with(Verdict other) {
        return but(draft -> draft.verdict = other);
    }

    public Draft saidBy(String name) {
        return but(draft -> {
            draft.speaker = name;
            draft.chain = List.of(name);
            draft.attribution = AttributionFinding.CONFIRMED_AT_SOURCE;
        });
    }

    /** Said by somebody according to others, the outermost first. */
    public Draft saidBy(String name, String... accordingTo) {
        return but(draft -> {
            draft.speaker = name;
            draft.chain = Stream.concat(Stream.of(accordingTo), Stream.of(name)).toList();
            draft.attribution = AttributionFinding.REPORTED_ONLY;
        });
    }

    /** @param stated the words of the quote that state an amount of dollars */
    public Draft quoting(String words, Stated... stated) {
        return but(draft -> {
            draft.quote = words;
            draft.figures = List.of(stated);
        });
    }

    public Draft finding(String markdown) {
        return but(draft -> draft.finding = markdown);
    }

    public Draft sources(EvidenceForm... all) {
        return but(draft -> draft.sources = List.of(all));
    }

    public Draft in(String title, String paper) {
        return but(draft -> {
            draft.articleTitle = title;
            draft.outlet = paper;
        });
    }

    /** In an article of which nothing but the title is known. */
    public Draft inAnArticleFromNowhere() {
        return but(draft -> {
            draft.outlet = "";
            draft.url = "";
            draft.published = "";
        });
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
                "",
                true,
                "",
                "2026-03-01");
    }

    /** The article, when its text is this. */
    ArticleForm article(String text) {
        return new ArticleForm(articleTitle, text, outlet, "", url, published);
    }

    /** What was found, in the form of the claim that the engine made of it. */
    ClaimForm check(ClaimForm form) {
        return new ClaimForm(
                headline, speaker, verdict, attribution, finding, form.quote(), form.near(), form.version());
    }

    String quote() {
        return quote;
    }

    List<EvidenceForm> sources() {
        return sources;
    }

    /** What an engine that understands everything finds in an article with the quote. */
    Extraction found(String text) {
        Span place = Words.locate(text, quote, 0).orElseThrow();
        List<Span> cue = Words.locate(text, "said", 0).stream().toList();
        List<Attribution> said = IntStream.range(0, chain.size())
                .mapToObj(link -> new Attribution(
                        Attribution.Type.INDIRECT,
                        List.of(),
                        cue,
                        List.of(place),
                        chain.get(link),
                        "",
                        true,
                        link == 0 ? null : link - 1,
                        "says so",
                        1))
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
        return new Extraction(Language.ENGLISH, said, quantities, List.of(claim));
    }

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
}
