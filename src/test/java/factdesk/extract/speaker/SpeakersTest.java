package factdesk.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.Extractor;
import factdesk.extract.attribution.Attribution;
import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import factdesk.extract.sentence.Sentence;
import factdesk.extract.sentence.SentenceReader;
import factdesk.extract.speaker.MarkedArticle.Source;
import factdesk.extract.text.Paragraphs;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who speaks in {@code articles.txt}: short articles of many kinds, each source with whom it means. */
class SpeakersTest {
    private static final Extractor EXTRACTOR = Extractor.load();
    private static final SentenceReader SENTENCES = SentenceReader.load();
    private static final List<MarkedArticle> ARTICLES = MarkedArticle.all();

    /** What came of one source: the speaker found for it, nobody when the engine did not see that somebody speaks. */
    private record Outcome(MarkedArticle article, Source source, Optional<Speaker> speaker) {
        boolean right() {
            return speaker.isPresent() && source.isRight(speaker.get());
        }

        boolean namesTheUnnamed() {
            return !source.named() && speaker.isPresent() && speaker.get().resolved();
        }

        boolean wrongName() {
            return source.named()
                    && speaker.isPresent()
                    && speaker.get().resolved()
                    && !source.name().equals(speaker.get().name());
        }

        @Override
        public String toString() {
            String found = speaker.map(Speaker::toString).orElse("not found");
            return article.kind() + ": \"" + source.words() + "\" is " + source + " but " + found;
        }
    }

    @Test
    void articlesAreManyAndOfManyKinds() {
        assertThat(ARTICLES).hasSizeGreaterThanOrEqualTo(60);
        assertThat(ARTICLES.stream()
                        .map(article -> article.kind().split(":")[0])
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void theEngineTellsWhoSpeaksInNineOfTenPlaces() {
        assertMostlyRight(ARTICLES.stream().flatMap(a -> ofEngine(a).stream()).toList(), 0.9);
    }

    @Test
    void aSourceGivenIsFollowedBackToWhomItMeans() {
        assertMostlyRight(ARTICLES.stream().flatMap(a -> ofResolver(a).stream()).toList(), 0.95);
    }

    @Test
    void whoeverTheArticleLeavesUnnamedGetsNoName() {
        assertThat(ARTICLES.stream().flatMap(a -> ofEngine(a).stream()))
                .filteredOn(Outcome::namesTheUnnamed)
                .isEmpty();
        assertThat(ARTICLES.stream().flatMap(a -> ofResolver(a).stream()))
                .filteredOn(Outcome::namesTheUnnamed)
                .isEmpty();
    }

    private static void assertMostlyRight(List<Outcome> outcomes, double share) {
        List<Outcome> wrong =
                outcomes.stream().filter(outcome -> !outcome.right()).toList();
        assertThat((double) wrong.size() / outcomes.size())
                .as("%d of %d wrong: %s", wrong.size(), outcomes.size(), lines(wrong))
                .isLessThanOrEqualTo(1 - share);
        assertThat(outcomes).filteredOn(Outcome::wrongName).isEmpty();
    }

    private static String lines(List<Outcome> outcomes) {
        return String.join("\n  ", outcomes.stream().map(Outcome::toString).toList());
    }

    private static List<Outcome> ofEngine(MarkedArticle article) {
        List<Attribution> attributions = EXTRACTOR.extract(article.text()).attributions();
        return article.sources().stream()
                .map(source -> new Outcome(
                        article,
                        source,
                        attributions.stream()
                                .filter(found -> found.source().stream().anyMatch(span -> span.overlaps(source.span())))
                                .findFirst()
                                .map(found -> new Speaker(found.speaker(), found.role(), found.resolved()))))
                .toList();
    }

    private static List<Outcome> ofResolver(MarkedArticle article) {
        List<Sentence> sentences = SENTENCES.read(article.text());
        List<Passage> passages = Passage.of(article.text(), sentences, Paragraphs.of(article.text()));
        SpeakerResolver resolver = new SpeakerResolver(passages);
        List<Outcome> outcomes = new ArrayList<>();
        for (Passage passage : passages) {
            for (Source source : article.sources()) {
                Optional<Range> range = range(passage, source.span());
                range.ifPresent(found -> outcomes.add(new Outcome(
                        article, source, Optional.of(resolver.resolve(passage, List.of(found), Speaker.NOBODY)))));
            }
        }
        return outcomes;
    }

    private static Optional<Range> range(Passage passage, Span span) {
        int from = 0;
        while (from < passage.size() && passage.token(from).start() < span.start()) {
            from++;
        }
        int to = from;
        while (to < passage.size() && passage.token(to).end() <= span.end()) {
            to++;
        }
        return from < to && passage.token(from).start() == span.start()
                ? Optional.of(new Range(from, to))
                : Optional.empty();
    }
}
