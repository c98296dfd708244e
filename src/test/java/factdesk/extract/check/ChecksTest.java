package factdesk.extract.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import factdesk.extract.check.Check.Finding;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.quantity.QuantityReader;
import factdesk.extract.quantity.UnitTable;
import factdesk.extract.sentence.SentenceReader;
import factdesk.extract.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {
    private static final SentenceReader SENTENCES = SentenceReader.load();
    private static final QuantityReader QUANTITIES = new QuantityReader(UnitTable.load());
    private static final Checks CHECKS = Checks.all(UnitTable.load());

    private static List<Check> checks(String text) {
        List<Quantity> quantities = QUANTITIES.read(text, SENTENCES.read(text));
        return text.isEmpty() ? List.of() : CHECKS.of(text, new Span(0, text.length()), quantities, quantities);
    }

    private static List<String> lines(String file) {
        try (InputStream in = ChecksTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<String> examples() {
        return lines("examples.txt").stream();
    }

    /** A line: what is to be found ("agrees", "disagrees", "implies", "nothing"), a colon, and the text. */
    @ParameterizedTest
    @MethodSource("examples")
    void theArithmeticOfAnExampleIsDone(String example) {
        int colon = example.indexOf(':');
        List<Check> checks = checks(example.substring(colon + 1).strip());
        if (example.startsWith("nothing")) {
            assertThat(checks).isEmpty();
        } else {
            Finding finding = Finding.valueOf(example.substring(0, colon).toUpperCase(java.util.Locale.ROOT));
            assertThat(checks).extracting(Check::finding).containsOnly(finding);
        }
    }

    /** Of a hundred correct paragraphs at most five in a hundred alarms may be false; here none is. */
    @Test
    void correctParagraphsRaiseNoAlarm() {
        List<String> alarms = new ArrayList<>();
        for (String paragraph : lines("correct.txt")) {
            for (Check check : checks(paragraph)) {
                if (check.finding() == Finding.DISAGREES) {
                    alarms.add(check.says() + " in: " + paragraph);
                }
            }
        }
        assertThat(lines("correct.txt")).hasSizeGreaterThanOrEqualTo(100);
        assertThat(alarms).isEmpty();
    }

    @Test
    void aRiseToALevelImpliesTheLevelBefore() {
        Check check = checks("Exports reached $48.2 billion in 2021 -- a 12 percent annual increase -- it said.")
                .get(0);
        assertThat(check.formula()).isEqualTo("48.2e9 / 1.12");
        assertThat(check.low()).isBetween(new java.math.BigDecimal("42.7e9"), check.result());
        assertThat(check.high()).isBetween(check.result(), new java.math.BigDecimal("43.3e9"));
        assertThat(check.says()).isEqualTo("implies about $43.04 billion in 2020");
    }

    @Test
    void aContradictionSaysWhatTheFiguresWorkOutAt() {
        Check check = checks("Membership grew 50 percent, from 400 members to 500 members.")
                .get(0);
        assertThat(check.says()).isEqualTo("does not agree: works out at a rise of 25%, not a rise of 50%");
    }

    @Test
    void manyFiguresAndLongOnesAreSurvived() {
        assertThatCode(() -> checks("5% (3 km) of 7 or ".repeat(150))).doesNotThrowAnyException();
        assertThatCode(() -> checks("Rose 9% to " + "7".repeat(400) + " from " + "3".repeat(400) + "."))
                .doesNotThrowAnyException();
    }
}
