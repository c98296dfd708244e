package factdesk.extract;

import factdesk.extract.attribution.Attribution;
import factdesk.extract.attribution.AttributionReader;
import factdesk.extract.attribution.rule.CueWords;
import factdesk.extract.attribution.rule.RuleFinder;
import factdesk.extract.claim.ClaimReader;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Sentence;
import factdesk.extract.sentence.SentenceReader;
import factdesk.extract.text.Paragraphs;
import java.util.List;

/**
 * The engine: text in, claims out. Safe for use by many threads; it holds the language models, so make one and keep it.
 *
 * <p>It never throws on text: what it cannot read it leaves out.
 */
public final class Extractor {
    /** The name and number of this rule set; stored with what it found, so that later runs can be told apart. */
    public static final String VERSION = "2";

    private final SentenceReader sentenceReader;
    private final AttributionReader attributionReader;

    private Extractor(SentenceReader sentenceReader, AttributionReader attributionReader) {
        this.sentenceReader = sentenceReader;
        this.attributionReader = attributionReader;
    }

    /** Loads the language models. */
    public static Extractor load() {
        return new Extractor(SentenceReader.load(), new AttributionReader(new RuleFinder(CueWords.load())));
    }

    /** All that the text states: who said what, which figures, which claims follow. */
    public Extraction extract(String text) {
        List<Sentence> sentences = sentenceReader.read(text);
        List<Attribution> attributions =
                attributionReader.read(Passage.of(text, sentences, Paragraphs.of(SentenceReader.readable(text))));
        List<Quantity> quantities = List.of();
        List<FoundClaim> claims = new ClaimReader(text, sentences, attributions, quantities).read();
        return new Extraction(attributions, quantities, claims);
    }
}
