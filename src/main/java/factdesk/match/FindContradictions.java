package factdesk.match;

import factdesk.article.ArticleVersion;
import jakarta.data.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Compares the figures of an article just read with those of all earlier ones: the same unit, period and kind of
 * figure, the same thing measured, a name in common, and values that exclude each other. What it finds is a question to
 * the desk, never an answer.
 */
public final class FindContradictions {

    /** An article with more figures than this is a table; its later figures are not compared. */
    private static final int MOST_FIGURES = 500;

    private static final int MOST_CANDIDATES = 100;
    private static final int MOST_NAMES_TOLD = 4;

    private final StatelessSession session;
    private final MatchQueries queries;
    private final Instant now;

    public FindContradictions(StatelessSession session, Instant now) {
        this.session = session;
        this.queries = new MatchQueries_(session);
        this.now = now;
    }

    /** Notes what a text's figures measure, and the pairs they make with earlier ones. */
    public void in(ArticleVersion version) {
        LocalDate published = queries.publishedOn(version.id());
        List<String> articleNames = Names.of(version.text());
        List<Measure> measures = new ArrayList<>();
        List<MeasureWord> words = new ArrayList<>();
        List<Contradiction> found = new ArrayList<>();
        for (StatedFigure figure : queries.figures(version.id(), Limit.of(MOST_FIGURES))) {
            List<String> names = names(figure, articleNames);
            Topic topic = Topic.of(figure.concept(), names);
            Optional<String> period = Period.of(figure.period(), published);
            if (period.isEmpty() || topic.words().isEmpty()) {
                continue;
            }
            Measure measure = new Measure(figure.id(), figure.unit(), period.get(), topic);
            measures.add(measure);
            topic.words().forEach(word -> words.add(new MeasureWord(measure, word)));
            found.addAll(pairs(figure, topic, period.get(), names, version.id()));
        }
        session.insertMultiple(measures);
        session.insertMultiple(words);
        session.insertMultiple(found);
    }

    /** A claim that names nobody and nothing is about what its article turns on: "trade between the two countries". */
    private static List<String> names(StatedFigure figure, List<String> articleNames) {
        List<String> own = Names.of(figure.quote());
        return own.isEmpty() ? articleNames : own;
    }

    private List<Contradiction> pairs(
            StatedFigure figure, Topic topic, String period, List<String> names, long version) {
        List<Long> ids = queries.candidates(figure.unit(), period, topic.words(), Limit.of(MOST_CANDIDATES));
        if (ids.isEmpty()) {
            return List.of();
        }
        return queries.known(ids, version).stream()
                .filter(known -> known.role() == figure.role()
                        && topic.matches(known.topic())
                        && figure.bounds().excludes(known.bounds()))
                .map(known -> new Contradiction(figure.id(), known.id(), why(figure, known, topic, period, names), now))
                .toList();
    }

    private static String why(StatedFigure figure, KnownFigure known, Topic topic, String period, List<String> names) {
        List<String> common = names.stream()
                .filter(name -> known.topic().names().contains(Topic.nameStem(name)))
                .limit(MOST_NAMES_TOLD)
                .toList();
        return known.surface() + " against " + figure.surface() + ": both measure "
                + String.join(" ", topic.sharedWords(known.topic())) + " for " + period + ", and both are about "
                + String.join(", ", common) + ".";
    }
}
