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
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

    private record Example(Rule rule, String expected, String text) {
        boolean isSilent() {
            return expected.equals("silent");
        }

        Finding finding() {
            return Finding.valueOf(expected.substring(0, expected.indexOf(' ')).toUpperCase(Locale.ROOT));
        }

        BigDecimal figure() {
            return new BigDecimal(expected.substring(expected.indexOf(' ') + 1));
        }
    }

    /** A rule's name in brackets, then its lines: what is to be found, a bar, the text. */
    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        Rule rule = null;
        for (String line : lines("kinds.txt")) {
            if (line.startsWith("[")) {
                rule = Rule.valueOf(line.substring(1, line.length() - 1));
            } else {
                int bar = line.indexOf(" | ");
                examples.add(new Example(rule, line.substring(0, bar), line.substring(bar + 3)));
            }
        }
        return examples;
    }

    static Stream<Example> speaking() {
        return examples().stream().filter(example -> !example.isSilent());
    }

    static Stream<Example> silent() {
        return examples().stream().filter(Example::isSilent);
    }

    @ParameterizedTest
    @MethodSource("speaking")
    void aKindFindsWhatItIsFor(Example example) {
        List<Check> found = checks(example.text()).stream()
                .filter(check -> check.basis().rule() == example.rule())
                .toList();
        assertThat(found).extracting(Check::finding).containsOnly(example.finding());
        MathContext digits = new MathContext(example.figure().precision());
        assertThat(found.get(0).result().round(digits)).isEqualByComparingTo(example.figure());
    }

    @ParameterizedTest
    @MethodSource("silent")
    void aKindIsSilentWhereTheFiguresDoNotBelongTogether(Example example) {
        assertThat(checks(example.text()))
                .noneMatch(check -> check.basis().rule() == example.rule() || check.finding() == Finding.DISAGREES);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyKindHasTenTextsOfEitherSort(Rule rule) {
        assertThat(speaking().filter(example -> example.rule() == rule)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(silent().filter(example -> example.rule() == rule)).hasSizeGreaterThanOrEqualTo(10);
    }

    /**
     * The target is that at most five alarms in a hundred are false; on a hundred and fifty correct paragraphs none is.
     */
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
        assertThat(lines("correct.txt")).hasSizeGreaterThanOrEqualTo(150);
        assertThat(alarms).isEmpty();
    }

    @Test
    void aRiseToALevelImpliesTheLevelBefore() {
        Check check = checks("Exports reached $48.2 billion in 2021 -- a 12 percent annual increase -- it said.")
                .get(0);
        assertThat(check.formula()).isEqualTo("48.2e9 / 1.12");
        assertThat(check.low()).isBetween(new BigDecimal("42.7e9"), check.result());
        assertThat(check.high()).isBetween(check.result(), new BigDecimal("43.3e9"));
        assertThat(check.says()).isEqualTo("implies about $43.04 billion in 2020");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Output reached 60 tonnes in 2022, up 20 percent from a year earlier.|in 2021",
                "Output reached 60 tonnes in 2022, up 20 percent since 2015.|in 2015",
                "Output reached 60 tonnes in 2022, up 20 percent in five years.|before",
                "Output reached 60 tonnes, up 20 percent from a year earlier.|the year before",
            })
    void theLevelBeforeIsOfTheTimeThatTheTextSays(String text, String when) {
        assertThat(checks(text).get(0).says()).isEqualTo("implies about 50 metric tons " + when);
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
