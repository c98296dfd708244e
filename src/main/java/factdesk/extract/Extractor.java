package factdesk.extract;

import factdesk.extract.attribution.Attribution;
import factdesk.extract.attribution.AttributionReader;
import factdesk.extract.attribution.model.ModelFile;
import factdesk.extract.check.Checks;
import factdesk.extract.claim.ClaimJudge;
import factdesk.extract.claim.ClaimReader;
import factdesk.extract.claim.DataSources;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.claim.WorthReader;
import factdesk.extract.claim.WorthWeights;
import factdesk.extract.quantity.Origin;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.quantity.QuantityReader;
import factdesk.extract.quantity.UnitTable;
import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Sentence;
import factdesk.extract.sentence.SentenceReader;
import factdesk.extract.text.LanguageReader;
import factdesk.extract.text.Paragraphs;
import java.util.List;
import java.util.Optional;

/**
 * The engine: text in, claims out. Safe for use by many threads; it holds the language models, so make one and keep it.
 *
 * <p>It never throws on text: what it cannot read it leaves out. What it reads is limited by
 * {@link SentenceReader#LONGEST_TEXT} and {@link SentenceReader#LONGEST_SENTENCE}; reports inside reports end at
 * {@link factdesk.extract.attribution.rule.RuleFinder#DEEPEST}.
 */
public final class Extractor {
    /** The name and number of this rule set; stored with what it found, so that later runs can be told apart. */
    public static final String VERSION = "5";

    private final LanguageReader languageReader;
    private final SentenceReader sentenceReader;
    private final AttributionReader attributionReader;
    private final QuantityReader quantityReader;
    private final Checks checks;
    private final WorthReader worthReader;

    private Extractor(
            LanguageReader languageReader,
            SentenceReader sentenceReader,
            AttributionReader attributionReader,
            QuantityReader quantityReader,
            Checks checks,
            WorthReader worthReader) {
        this.languageReader = languageReader;
        this.sentenceReader = sentenceReader;
        this.attributionReader = attributionReader;
        this.quantityReader = quantityReader;
        this.checks = checks;
        this.worthReader = worthReader;
    }

    /** Loads the language models that are shipped, and the tables of words and units. */
    public static Extractor load() {
        return load(Optional.empty());
    }

    /**
     * Loads the language models and the tables of words and units.
     *
     * @param attributionModel the path of an attribution model, "none" for patterns alone, or empty for the shipped one
     * @throws IllegalArgumentException when there is no such model, with a message for whoever named it
     */
    public static Extractor load(Optional<String> attributionModel) {
        return load(attributionModel, WorthWeights.shipped());
    }

    /** The same with a newsroom's own idea of what is worth checking. */
    public static Extractor load(Optional<String> attributionModel, WorthWeights weights) {
        UnitTable units = UnitTable.load();
        return new Extractor(
                LanguageReader.load(),
                SentenceReader.load(),
                new AttributionReader(ModelFile.finder(attributionModel)),
                new QuantityReader(units),
                Checks.all(units),
                new WorthReader(weights));
    }

    /** All that a text states that comes from nobody knows where. */
    public Extraction extract(String text) {
        return extract(text, Origin.UNKNOWN);
    }

    /** All that the text states: who said what, which figures, which claims follow. */
    public Extraction extract(String text, Origin origin) {
        List<Sentence> sentences = sentenceReader.read(text);
        List<Attribution> attributions =
                attributionReader.read(Passage.of(text, sentences, Paragraphs.of(SentenceReader.readable(text))));
        List<Quantity> quantities = quantityReader.read(text, sentences, origin);
        ClaimJudge judge = new ClaimJudge(checks, worthReader, text, sentences, quantities);
        List<FoundClaim> claims = new ClaimReader(text, sentences, attributions, quantities)
                .read().stream().map(judge::judged).toList();
        return new Extraction(
                languageReader.read(text),
                attributions,
                quantities,
                claims,
                new DataSources(text, attributions).of(quantities));
    }
}
