package factdesk.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.sentence.SentenceReader;
import factdesk.extract.text.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that name, date or order something, and so measure nothing. */
class NoQuantityTest {
    private static final SentenceReader SENTENCES = SentenceReader.load();
    private static final QuantityReader QUANTITIES = new QuantityReader(UnitTable.load());

    private record Example(String kind, String text) {}

    /** "# kind" begins a kind; every other line is a sentence of it. */
    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        String kind = "";
        for (String line : WordFile.lines("/factdesk/extract/quantity/no-quantities.txt")) {
            if (line.startsWith("# ")) {
                kind = line.substring(2);
            } else {
                examples.add(new Example(kind, line));
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatOnlyNamesOrDatesIsNoQuantity(Example example) {
        assertThat(QUANTITIES.read(example.text(), SENTENCES.read(example.text())))
                .isEmpty();
    }

    @Test
    void everyKindHasFiveSentences() {
        var kinds = examples().stream().collect(Collectors.groupingBy(Example::kind, Collectors.counting()));
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(14);
        assertThat(kinds.values()).allMatch(sentences -> sentences >= 5);
    }

    /** The annotation of news holds "one of the people" for a count of one; a pronoun counts nothing. */
    @Test
    void oneOfSeveralCountsOne() {
        Stream.of("One of the drivers was hurt.", "It is one of the oldest mills in the valley.")
                .forEach(text -> assertThat(QUANTITIES.read(text, SENTENCES.read(text)))
                        .singleElement()
                        .satisfies(one -> assertThat(one.value()).isEqualByComparingTo("1")));
    }
}
