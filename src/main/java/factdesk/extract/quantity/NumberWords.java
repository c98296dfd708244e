package factdesk.extract.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What English number words are worth. */
final class NumberWords {
    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final String[] PARTS = {"third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"};

    private static final Map<String, Integer> CARDINALS = cardinals();
    private static final Map<String, Integer> FRACTIONS = fractions();
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            scale("hundred", 2),
            scale("thousand", 3),
            scale("lakh", 5),
            scale("million", 6),
            scale("crore", 7),
            scale("billion", 9),
            scale("trillion", 12),
            scale("quadrillion", 15),
            Map.entry("dozen", BigDecimal.valueOf(12)));
    private static final Map<String, BigDecimal> SHORT_SCALES = Map.ofEntries(
            scale("mil", 6),
            scale("mn", 6),
            scale("mln", 6),
            scale("mio", 6),
            scale("bn", 9),
            scale("bln", 9),
            scale("tn", 12),
            scale("trn", 12),
            scale("lakhs", 5),
            scale("crores", 7));
    /** Letters that scale only when the words around make clear that they are no unit. */
    private static final Map<String, BigDecimal> LETTERS =
            Map.ofEntries(scale("k", 3), scale("m", 6), scale("b", 9), scale("t", 12));

    private NumberWords() {}

    /** Whether a number in words can begin with that word. */
    static boolean begins(String word) {
        return word.equals("a")
                || word.equals("an")
                || CARDINALS.containsKey(word)
                || FRACTIONS.containsKey(word)
                || (word.endsWith("s") && vague(word) != null);
    }

    /** 0 to 90, else null. */
    static Integer cardinal(String word) {
        return CARDINALS.get(word);
    }

    /** 2 for "half", 3 for "third" and "thirds"; else null. */
    static Integer fraction(String word) {
        return FRACTIONS.get(word);
    }

    /** A scale written out: "million"; else null. */
    static BigDecimal scale(String word) {
        return SCALES.get(word);
    }

    /** A scale after digits, written out or short: "million", "bn"; else null. */
    static BigDecimal scaleAfterDigits(String word) {
        BigDecimal scale = SCALES.get(word);
        return scale != null ? scale : SHORT_SCALES.get(word);
    }

    static BigDecimal letterScale(String word) {
        return LETTERS.get(word);
    }

    /** The scale that "millions", "dozens", "tens" count in; else null. */
    static BigDecimal vague(String word) {
        if (word.equals("tens")) {
            return BigDecimal.TEN;
        }
        return word.endsWith("s") ? SCALES.get(word.substring(0, word.length() - 1)) : null;
    }

    private static Map.Entry<String, BigDecimal> scale(String word, int zeros) {
        // Kept as one digit and an exponent: "240.1 billion" then still shows that its last digit is a tenth of a
        // billion.
        return Map.entry(word, BigDecimal.valueOf(1, -zeros));
    }

    private static Map<String, Integer> cardinals() {
        Map<String, Integer> cardinals = new HashMap<>();
        for (int i = 0; i < SMALL.length; i++) {
            cardinals.put(SMALL[i], i);
        }
        for (int i = 0; i < TENS.length; i++) {
            cardinals.put(TENS[i], 10 * (i + 2));
        }
        return Map.copyOf(cardinals);
    }

    private static Map<String, Integer> fractions() {
        Map<String, Integer> fractions = new HashMap<>(Map.of("half", 2, "halves", 2));
        for (int i = 0; i < PARTS.length; i++) {
            fractions.put(PARTS[i], i + 3);
            fractions.put(PARTS[i] + "s", i + 3);
        }
        // "quarter" stands where "fourth" would: the list above counts 3, 4, 5 …
        return Map.copyOf(fractions);
    }
}
