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
 * of each article, and the judge from what both make of it: so they meet the same mistakes as later. The same articles
 * give the same bytes.
 */
public final class ModelTraining {
    private static final List<Long> CHAIN_SEEDS = List.of(20161108L, 20161109L);
    private static final List<Long> JUDGE_SEEDS = List.of(20161108L, 20161109L, 20161110L);
    private static final int FOLDS = 3;
    private static final int TAGGING_ROUNDS = 9;
    private static final int LINKING_ROUNDS = 6;
    private static final int JUDGING_ROUNDS = 5;

    /** Features left out at each look: the chains have many that say nearly the same, the judge has few. */
    private static final float CHAIN_DROPPED = 0.7f;

    private static final float JUDGE_DROPPED = 0.5f;

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
        List<List<Read>> read = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Weights others = tagging(allBut(folds, fold));
            read.add(folds.get(fold).stream()
                    .map(passage -> new Read(passage, new Reading(passage.words(), others)))
                    .toList());
            progress.accept("tagged part " + (fold + 1) + " of " + FOLDS);
        }
        List<ChainTraining.Row> verdicts = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Linker linker = new Linker(linking(allBut(read, fold)));
            read.get(fold).forEach(passage -> verdicts.addAll(verdicts(passage, linker)));
            progress.accept("linked part " + (fold + 1) + " of " + FOLDS);
        }
        Weights judging = ChainTraining.averaged(Roles.VERDICTS, verdicts, JUDGING_ROUNDS, JUDGE_DROPPED, JUDGE_SEEDS);
        progress.accept("learned to judge " + verdicts.size() + " readings");
        return new AttributionModel(tagging(allBut(folds, -1)), linking(allBut(read, -1)), judging);
    }

    /** A marked passage as a first chain reads it that was trained on others. */
    private record Read(MarkedPassage marked, Reading reading) {}

    private static Weights linking(List<Read> passages) {
        List<ChainTraining.Row> rows = new ArrayList<>();
        passages.forEach(passage -> rows.addAll(links(passage.marked, passage.reading)));
        return ChainTraining.averaged(Roles.LINKS, rows, LINKING_ROUNDS, CHAIN_DROPPED, CHAIN_SEEDS);
    }

    private static List<ChainTraining.Row> verdicts(Read passage, Linker linker) {
        List<List<Candidate>> candidates = linker.candidates(passage.reading);
        JudgingFeatures features = new JudgingFeatures(passage.reading, candidates);
        List<ChainTraining.Row> rows = new ArrayList<>();
        for (List<Candidate> readings : candidates) {
            for (Candidate candidate : readings) {
                byte verdict = (byte) (passage.marked.holds(candidate) ? Roles.RIGHT : 0);
                ChainTraining.Source source = (token, out) -> features.fill(candidate, out);
                rows.add(new ChainTraining.Row(source, new byte[] {verdict}, null, null));
            }
        }
        return rows;
    }

    private static <T> List<T> allBut(List<List<T>> folds, int left) {
        List<T> rest = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            rest.addAll(fold == left ? List.of() : folds.get(fold));
        }
        return rest;
    }

    static Weights tagging(List<MarkedPassage> passages) {
        List<ChainTraining.Row> rows = new ArrayList<>();
        for (MarkedPassage passage : passages) {
            rows.add(new ChainTraining.Row(new TaggingFeatures(passage.words())::fill, passage.tags(), null, null));
        }
        return ChainTraining.averaged(Roles.TAGS, rows, TAGGING_ROUNDS, CHAIN_DROPPED, CHAIN_SEEDS);
    }

    static List<ChainTraining.Row> links(MarkedPassage passage, Reading reading) {
        List<ChainTraining.Row> rows = new ArrayList<>();
        List<MarkedPassage.TokenMarks> matched = passage.matched(reading.cues());
        LinkingFeatures features = reading.linkingFeatures();
        for (int c = 0; c < matched.size(); c++) {
            Range cue = reading.cues().get(c);
            Range reach = reading.reach(cue);
            LinkingFeatures ofCue = features.of(cue);
            ChainTraining.Source source = (token, out) -> ofCue.fill(reach.from() + token, out);
            boolean[] tied = reading.tied(reach, cue);
            byte[] labels = MarkedPassage.links(matched.get(c), reach, cue, tied);
            rows.add(new ChainTraining.Row(source, labels, Reading.fixed(reach, cue), tied));
        }
        return rows;
    }
}
