package factdesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.attribution.Attribution;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.speaker.MarkedArticle;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to an article, the engine finds slices of it or nothing. The seeds are fixed: a failure comes back.
 */
class MangledArticlesTest {
    private static final Extractor EXTRACTOR = Extractor.load();
    private static final int ROUNDS = 5;
    private static final int WOUNDS = 12;

    private static final List<String> LITTER = List.of(
            "\"",
            "“",
            "”",
            "„",
            "«",
            "»",
            "‘",
            "’",
            "「",
            "」",
            "''",
            "``",
            "(",
            "]",
            ":",
            ";",
            "—",
            "--",
            "...",
            "?!",
            "%",
            "$",
            "€",
            "\n",
            "\n\n",
            "\t",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u200F",
            "\u202E",
            "\u202C",
            "\uFEFF",
            "\u0000",
            "\u0007",
            "\uD83D",
            "\uDE00",
            "😀",
            "\u0301",
            "１２",
            "٣٤",
            "½",
            "1,2,3,4",
            "9".repeat(400),
            "x".repeat(3_000),
            "said ",
            " according to ",
            "https://");

    @Test
    void articlesAsTheyAreGiveSlices() {
        articles().forEach(MangledArticlesTest::assertSlices);
    }

    @Test
    void mangledArticlesGiveSlicesOrNothing() {
        List<String> articles = articles();
        for (int seed = 0; seed < ROUNDS * articles.size(); seed++) {
            assertSlices(mangled(articles.get(seed % articles.size()), new Random(seed)));
        }
    }

    @Test
    void articlesCutAnywhereGiveSlices() {
        for (String article : Articles.ALL) {
            for (int end = 0; end < article.length(); end += 7) {
                assertSlices(article.substring(end));
                assertSlices(article.substring(0, end));
            }
        }
    }

    @Test
    void endlessTextsAreRead() {
        assertSlices("“He said ".repeat(3_000));
        assertSlices("said that he said ".repeat(2_000));
        assertSlices("according to ".repeat(4_000));
        assertSlices("\"".repeat(10_000));
        assertSlices("\uD83D".repeat(5_000));
        assertSlices("Ann Lee and Bo Li, ".repeat(2_000) + " said.");
        assertSlices("who, ".repeat(10_000));
        assertSlices("A: B\n".repeat(3_000));
        assertSlices("5% (3 km) of 7 or ".repeat(1_000));
    }

    private static List<String> articles() {
        return Stream.concat(Articles.ALL.stream(), MarkedArticle.all().stream().map(MarkedArticle::text))
                .toList();
    }

    /** Cuts, doubles, swaps and litters an article. */
    private static String mangled(String article, Random random) {
        StringBuilder text = new StringBuilder(article);
        for (int i = 0; i < WOUNDS && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.insert(random.nextInt(text.length()), text.charAt(at));
                case 3 -> swap(text, at, random.nextInt(text.length()));
                default -> text.insert(at, LITTER.get(random.nextInt(LITTER.size())));
            }
        }
        return text.toString();
    }

    private static void swap(StringBuilder text, int one, int other) {
        char c = text.charAt(one);
        text.setCharAt(one, text.charAt(other));
        text.setCharAt(other, c);
    }

    private static void assertSlices(String text) {
        Extraction extraction = EXTRACTOR.extract(text);
        for (int i = 0; i < extraction.attributions().size(); i++) {
            Attribution attribution = extraction.attributions().get(i);
            assertThat(attribution.content()).isNotEmpty();
            Stream.of(attribution.source(), attribution.cue(), attribution.content())
                    .flatMap(List::stream)
                    .forEach(span -> assertSlice(text, span));
            if (attribution.within() != null) {
                // An attribution comes after the one that holds it, so none can hold itself.
                assertThat(attribution.within()).isBetween(0, i - 1);
            }
        }
        for (Quantity quantity : extraction.quantities()) {
            assertThat(quantity.surface()).isEqualTo(assertSlice(text, quantity.span()));
        }
        for (FoundClaim claim : extraction.claims()) {
            List<String> words = new ArrayList<>();
            claim.span().forEach(span -> words.add(assertSlice(text, span)));
            assertThat(claim.text()).isEqualTo(String.join(" ", words));
            assertThat(claim.kinds()).isNotEmpty();
            assertThat(claim.attributions())
                    .allMatch(index -> index < extraction.attributions().size());
            assertThat(claim.quantities())
                    .allMatch(index -> index < extraction.quantities().size());
        }
    }

    private static String assertSlice(String text, Span span) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.of(text)).isEqualTo(span.of(text).strip()).isNotEmpty();
        return span.of(text);
    }
}
