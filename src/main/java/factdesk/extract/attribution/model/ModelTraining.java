package factdesk.extract.attribution.model;

import factdesk.extract.attribution.rule.CueWords;
import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import factdesk.extract.sentence.SentenceReader;
import factdesk.extract.speaker.PeopleWords;
import factdesk.extract.text.Paragraphs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains a model on marked articles. The second chain learns from what the first one, trained on other articles, makes
 * of each article: so it meets the same mistakes as later. The same articles give the same bytes.
 */
public final class ModelTraining {
    private static final long SEED = 20161108;
    private static final int FOLDS = 2;
    private static final int TAGGING_ROUNDS = 9;
    private static final int LINKING_ROUNDS = 6;

    private final CueWords cues = CueWords.load();
    private final PeopleWords people = PeopleWords.load();
    private final Stems stems = new Stems(cues);
    private final Consumer<String> progress;

    public ModelTraining(Consumer<String> progress) {
        this.progress = progress;
    }

    /** Reads marked articles as JSON lines and writes the model. */
    public void train(Path articles, Path model) throws IOException {
        List<List<MarkedPassage>> folds = folds(TrainingArticle.read(articles));
        AttributionModel trained = train(folds);
        try (OutputStream out = Files.newOutputStream(model)) {
            trained.write(out);
        }
        progress.accept("wrote " + model + ", " + Files.size(model) + " bytes");
    }

    private List<List<MarkedPassage>> folds(List<TrainingArticle> articles) {
        SentenceReader sentences = SentenceReader.load();
        List<List<MarkedPassage>> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            folds.add(new ArrayList<>());
        }
        for (int i = 0; i < articles.size(); i++) {
            TrainingArticle article = articles.get(i);
            String text = article.text();
            for (Passage passage : Passage.of(text, sentences.read(text), Paragraphs.of(text))) {
                PassageWords words = new PassageWords(passage, cues, people, stems);
                folds.get(i % FOLDS).add(MarkedPassage.of(words, article.attributions()));
            }
        }
        progress.accept("read " + articles.size() + " articles");
        return folds;
    }

    AttributionModel train(List<List<MarkedPassage>> folds) {
        List<ChainTraining.Row> links = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Weights others = tagging(allBut(folds, fold));
            for (MarkedPassage passage : folds.get(fold)) {
                links.addAll(links(passage, new Reading(passage.words(), others)));
            }
            progress.accept("tagged part " + (fold + 1) + " of " + FOLDS);
        }
        Weights linking = new ChainTraining(Roles.LINKS, SEED).train(links, LINKING_ROUNDS);
        progress.accept("learned to link " + links.size() + " cues");
        return new AttributionModel(tagging(allBut(folds, -1)), linking);
    }

    static List<MarkedPassage> allBut(List<List<MarkedPassage>> folds, int left) {
        List<MarkedPassage> rest = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            rest.addAll(fold == left ? List.of() : folds.get(fold));
        }
        return rest;
    }

    static Weights tagging(List<MarkedPassage> passages) {
        List<ChainTraining.Row> rows = new ArrayList<>();
        for (MarkedPassage passage : passages) {
            rows.add(new ChainTraining.Row(new TaggingFeatures(passage.words())::fill, passage.tags(), null));
        }
        return new ChainTraining(Roles.TAGS, SEED).train(rows, TAGGING_ROUNDS);
    }

    static List<ChainTraining.Row> links(MarkedPassage passage, Reading reading) {
        List<ChainTraining.Row> rows = new ArrayList<>();
        List<MarkedPassage.TokenMarks> matched = passage.matched(reading.cues());
        LinkingFeatures features = reading.linkingFeatures();
        for (int c = 0; c < matched.size(); c++) {
            Range cue = reading.cues().get(c);
            Range reach = reading.reach(cue);
            ChainTraining.Source source = (token, out) -> {
                features.choose(cue);
                features.fill(reach.from() + token, out);
            };
            rows.add(new ChainTraining.Row(
                    source, MarkedPassage.links(matched.get(c), reach, cue), Reading.fixed(reach, cue)));
        }
        return rows;
    }
}
