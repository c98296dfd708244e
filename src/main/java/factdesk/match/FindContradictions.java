package factdesk.match;

import factdesk.article.ArticleVersion;
import jakarta.data.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Compares the figures of an article just read with those of all earlier ones: the same unit, period and kind of
 * figure, the same thing measured, a name in common, and values that exclude each other. What it finds is a question to
 * the desk, never an answer.
 */
public final class FindContradictions {

    /** An article with more figures than this is a table; its later figures are not compared. */
    private static final int MOST_FIGURES = 500;

    /** Those that share the most words, the newest first: more would make an article wait, and nobody read them. */
    private static final int MOST_CANDIDATES = 50;

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
        List<Compared> compared = new ArrayList<>();
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
            compared.add(new Compared(figure, topic, period.get(), names, candidates(figure, topic, period.get())));
        }
        List<Contradiction> found = pairs(compared, version.id());
        session.insertMultiple(measures);
        session.insertMultiple(words);
        session.insertMultiple(found);
    }

    /** A figure with those that may measure the same. */
    private record Compared(
            StatedFigure figure, Topic topic, String period, List<String> names, List<Long> candidates) {}

    /** Figures that share half of the words at least: fewer cannot be about the same thing. */
    private List<Long> candidates(StatedFigure figure, Topic topic, String period) {
        int least = (topic.words().size() + 1) / 2;
        return queries.candidates(figure.unit(), period, topic.words(), least, Limit.of(MOST_CANDIDATES));
    }

    /** A claim that names nobody and nothing is about what its article turns on: "trade between the two countries". */
    private static List<String> names(StatedFigure figure, List<String> articleNames) {
        List<String> own = Names.of(figure.quote());
        return own.isEmpty() ? articleNames : own;
    }

    /** All candidates of an article are read at once: a look-up each would cost more than the search for them. */
    private List<Contradiction> pairs(List<Compared> compared, long version) {
        Set<Long> ids = compared.stream()
                .flatMap(each -> each.candidates().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, KnownFigure> known =
                queries.known(ids, version).stream().collect(Collectors.toMap(KnownFigure::id, Function.identity()));
        return compared.stream()
                .flatMap(each -> each.candidates().stream()
                        .map(known::get)
                        .filter(other -> other != null && contradicts(each, other))
                        .map(other -> new Contradiction(each.figure().id(), other.id(), why(each, other), now)))
                .toList();
    }

    private static boolean contradicts(Compared each, KnownFigure other) {
        return other.role() == each.figure().role()
                && each.topic().matches(other.topic())
                && each.figure().bounds().excludes(other.bounds());
    }

    private static String why(Compared each, KnownFigure known) {
        List<String> common = each.names().stream()
                .filter(name -> known.topic().names().contains(Topic.nameStem(name)))
                .limit(MOST_NAMES_TOLD)
                .toList();
        return known.surface() + " against " + each.figure().surface() + ": both measure "
                + String.join(" ", each.topic().sharedWords(known.topic())) + " for " + each.period()
                + ", and both are about "
                + String.join(", ", common) + ".";
    }
}
