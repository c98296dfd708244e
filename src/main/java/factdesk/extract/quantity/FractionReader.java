package factdesk.extract.quantity;

import factdesk.extract.quantity.Amount.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/** Reads parts of one: "1/2", "3½", "two-thirds", "half a million". */
final class FractionReader {
    private static final Set<String> AFTER_FRACTION = Lexicon.of("of the that its their his her our");
    private static final Set<String> UNDER = Lexicon.of("2 3 4 5 6 7 8 9 10 12 16 32 64 100 128");

    private final Words words;

    FractionReader(Words words) {
        this.words = words;
    }

    /** The sign for a fraction at that place, or the words for one. */
    Optional<Amount> at(int i) {
        return vulgar(i)
                .map(value -> Amount.of(i, i + 1, value, BigDecimal.ONE, Form.FRACTION))
                .or(() -> partOf(i));
    }

    /** The number with the fraction behind it: "1/2", "10 1/2", "3½". */
    Amount withFraction(Amount whole) {
        int i = whole.to();
        if (isSlash(i) && words.at(i + 1).isDigits() && words.at(i + 1).glued()) {
            return fraction(whole.from(), BigDecimal.ZERO, whole.value(), i + 1).orElse(whole);
        }
        if (words.at(i).isDigits() && isSlash(i + 1) && words.at(i + 2).isDigits()) {
            return DigitText.read(words.at(i).text())
                    .flatMap(over -> fraction(whole.from(), whole.value(), over, i + 2))
                    .orElse(whole);
        }
        return vulgar(i)
                .map(part -> Amount.of(whole.from(), i + 1, whole.value().add(part), BigDecimal.ONE, Form.FRACTION))
                .orElse(whole);
    }

    private boolean isSlash(int i) {
        return (words.is(i, "/") || words.is(i, "⁄")) && words.at(i).glued();
    }

    /** Only what English divides by: "9/11" and "24/7" are names. */
    private Optional<Amount> fraction(int from, BigDecimal whole, BigDecimal over, int at) {
        if (!words.isOneOf(at, UNDER)) {
            return Optional.empty();
        }
        BigDecimal under = new BigDecimal(words.at(at).text());
        if (over.compareTo(under) >= 0 || isSlash(at + 1)) {
            return Optional.empty();
        }
        BigDecimal value = whole.add(over.divide(under, MathContext.DECIMAL128));
        return Optional.of(Amount.of(from, at + 1, value, BigDecimal.ONE, Form.FRACTION));
    }

    private Optional<BigDecimal> vulgar(int i) {
        return switch (words.at(i).text()) {
            case "½" -> Optional.of(new BigDecimal("0.5"));
            case "¼" -> Optional.of(new BigDecimal("0.25"));
            case "¾" -> Optional.of(new BigDecimal("0.75"));
            case "⅓" -> Optional.of(part(1, 3));
            case "⅔" -> Optional.of(part(2, 3));
            case "⅛" -> Optional.of(new BigDecimal("0.125"));
            default -> Optional.empty();
        };
    }

    /** "a third of", "two-thirds", "half a million", "a quarter million", "by half". */
    private Optional<Amount> partOf(int i) {
        int at = i;
        int over = 1;
        boolean article = words.is(i, "a") || words.is(i, "an");
        Integer count = NumberWords.cardinal(words.at(i).lower());
        if (article || (count != null && count > 0 && count < 10)) {
            over = count == null ? 1 : count;
            at = words.isJoint(i + 1) ? i + 2 : i + 1;
        }
        Integer under = NumberWords.fraction(words.at(at).lower());
        if (under == null || (at == i && under != 2 && !words.is(i, "quarter"))) {
            return Optional.empty();
        }
        boolean counted = count != null && count > 0;
        int to = at + 1;
        if (counted ? !readsAsPart(at, over, under) : !bounded(i, to, at > i)) {
            return Optional.empty();
        }
        if ((words.is(to, "a") || words.is(to, "an")) && under == 2) {
            to++;
        }
        return Optional.of(Amount.of(i, to, part(over, under), BigDecimal.ONE, Form.FRACTION));
    }

    /** "two thirds" needs its plural, "one third" nothing more; "one second" is no half. */
    private boolean readsAsPart(int at, int over, int under) {
        boolean plural = words.at(at).lower().endsWith("s");
        boolean goal = words.is(at, "half") && !words.isJoint(at - 1) && !words.isOneOf(at + 1, AFTER_FRACTION);
        return over == 1 ? !plural && !goal : plural && under > 1;
    }

    private boolean bounded(int i, int to, boolean article) {
        boolean scale = NumberWords.scale(words.at(to).lower()) != null;
        boolean by = words.is(i - 1, "by") && !words.at(to).isNoun();
        if (scale || by || words.follow(to, "of")) {
            return !words.is(i - 1, "first") && !words.is(i - 1, "second") && !periodOf(i, to);
        }
        return !article && words.is(i, "half") && (words.is(to, "a") || words.is(to, "an") || words.is(to, "the"));
    }

    /** "a quarter of 2023" and "the half of the season" are periods. */
    private boolean periodOf(int i, int to) {
        return words.is(i - 1, "the")
                || (words.is(to, "of")
                        && words.at(to + 1).text().length() == 4
                        && words.at(to + 1).isDigits());
    }

    static BigDecimal part(int over, int under) {
        return BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), MathContext.DECIMAL128);
    }
}
