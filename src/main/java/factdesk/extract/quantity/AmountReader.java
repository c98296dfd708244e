package factdesk.extract.quantity;

import factdesk.extract.quantity.Amount.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the number that begins at a piece of a sentence: in digits, in words, or mixed ("2.5 million", "half a
 * million").
 */
final class AmountReader {
    private static final Set<String> LENGTHS =
            Lexicon.of("tall long wide deep high from away above below in x sprint apart");
    private static final Set<String> ROUND = Lexicon.of("3 4 5 6 8 10 12 20 25 50 100");
    private static final Set<String> TIMES =
            Lexicon.of("years year months month weeks week days day hours hour minutes minute games matches innings");

    private final Words words;
    private final UnitReader units;
    private final FractionReader fractions;

    AmountReader(Words words, UnitReader units) {
        this.words = words;
        this.units = units;
        this.fractions = new FractionReader(words);
    }

    /** The number that begins there. */
    Optional<Amount> at(int i) {
        Word word = words.at(i);
        if (word.isLetters() && !NumberWords.begins(word.lower())) {
            return Optional.empty();
        }
        Optional<Amount> amount = word.isDigits() ? digits(i) : startsDecimal(i) ? decimal(i) : inWords(i);
        return amount.map(this::withHalf).map(this::scaled).map(this::withRatio).map(this::withExponent);
    }

    /** "one in five", "3 out of 10": a share of the things named next. */
    private Amount withRatio(Amount amount) {
        int i = amount.to();
        boolean outOf = words.follow(i, "out", "of");
        int at = outOf ? i + 2 : i + 1;
        if ((!outOf && !words.is(i, "in")) || amount.isVague() || amount.isScaled() || amount.from() + 1 != i) {
            return amount;
        }
        Word word = words.at(at);
        Integer counted = NumberWords.cardinal(word.lower());
        boolean round = ROUND.contains(word.text()) && amount.form() == Form.DIGITS;
        if (counted == null && !round || words.isJoint(at + 1)) {
            return amount;
        }
        BigDecimal whole = counted == null ? new BigDecimal(word.text()) : BigDecimal.valueOf(counted);
        boolean part = amount.value().signum() > 0 && amount.value().compareTo(whole) < 0;
        boolean things =
                words.at(at + 1).isNoun() && Nouns.isPlural(words.at(at + 1).lower());
        boolean time = TIMES.contains(words.at(at + 1).lower());
        return part && !time && (things || outOf || !words.at(at + 1).isNoun())
                ? Amount.of(
                        amount.from(),
                        at + 1,
                        amount.value().divide(whole, MathContext.DECIMAL128),
                        BigDecimal.ONE,
                        Form.FRACTION)
                : amount;
    }

    /** "3 × 10−8", "3 x 10^8". */
    private Amount withExponent(Amount amount) {
        int i = amount.to();
        boolean times = words.is(i, "×") || words.is(i, "x");
        if (!times || !words.is(i + 1, "10") || amount.form() != Form.DIGITS) {
            return amount;
        }
        int at = i + 2;
        boolean negative = words.at(at).isHyphen();
        at = negative || words.is(at, "^") ? at + 1 : at;
        Word exponent = words.at(at);
        if (at == i + 2
                || !exponent.glued()
                || !exponent.isDigits()
                || exponent.text().length() > 3) {
            return amount;
        }
        int zeros = Integer.parseInt(exponent.text());
        return Amount.of(
                amount.from(),
                at + 1,
                amount.value().scaleByPowerOfTen(negative ? -zeros : zeros),
                BigDecimal.ONE,
                Form.DIGITS);
    }

    private boolean startsDecimal(int i) {
        return words.is(i, ".")
                && !words.at(i).glued()
                && words.at(i + 1).glued()
                && words.at(i + 1).isDigits();
    }

    private Optional<Amount> decimal(int i) {
        return DigitText.read("0." + words.at(i + 1).text())
                .map(value -> Amount.of(i, i + 2, value, BigDecimal.ONE, Form.DIGITS));
    }

    private Optional<Amount> digits(int i) {
        Word word = words.at(i);
        int to = i + 1;
        String text = word.text();
        while (opensGroup(to)) {
            text += "," + words.at(groupAt(to)).text();
            to = groupAt(to) + 1;
        }
        Optional<BigDecimal> value = DigitText.read(text);
        int end = to;
        return value.map(number -> fractions.withFraction(Amount.of(i, end, number, BigDecimal.ONE, Form.DIGITS)));
    }

    /**
     * "10 000" with a non-breaking blank, or "10, 000": a group of zeros begins no number of its own. With plain blanks
     * it takes two groups, "1 234 567", or money before the first: "on May 12 300 people came".
     */
    private boolean opensGroup(int i) {
        Word before = words.at(i - 1);
        Word group = words.at(groupAt(i));
        boolean three =
                group.isDigits() && group.text().length() == 3 && before.text().length() <= 3;
        if (words.is(i, ",")) {
            return three && group.text().equals("000");
        }
        boolean plain = words.blankBefore(i) == ' ';
        return three
                && !group.glued()
                && (!plain || isMillions(i) || units.before(i - 1).isPresent());
    }

    /** One to three digits and at least two groups of three, the last of them followed by no more digits. */
    private boolean isMillions(int i) {
        int first = i - 1;
        while (isGroup(first)
                && words.at(first - 1).isDigits()
                && !words.at(first).glued()) {
            first--;
        }
        int end = first + 1;
        while (isGroup(end) && !words.at(end).glued()) {
            end++;
        }
        return end - first > 2
                && !words.at(end).isDigits()
                && !words.at(first).text().startsWith("0");
    }

    private boolean isGroup(int i) {
        return words.at(i).isDigits() && words.at(i).text().length() == 3;
    }

    private int groupAt(int i) {
        return words.is(i, ",") ? i + 1 : i;
    }

    private Optional<Amount> inWords(int i) {
        return fractions.at(i).or(() -> vague(i)).or(() -> cardinal(i));
    }

    /** "dozens", "tens of thousands", "millions": from one of them to ten. */
    private Optional<Amount> vague(int i) {
        BigDecimal first = NumberWords.vague(words.at(i).lower());
        if (first == null) {
            return Optional.empty();
        }
        BigDecimal second =
                words.is(i + 1, "of") ? NumberWords.vague(words.at(i + 2).lower()) : null;
        if (second != null) {
            BigDecimal low = first.multiply(second);
            return Optional.of(Amount.vague(i, i + 3, low, low.movePointRight(1)));
        }
        boolean counts = words.is(i + 1, "of") && !words.is(i, "tens");
        return counts ? Optional.of(Amount.vague(i, i + 1, first, first.movePointRight(1))) : Optional.empty();
    }

    private Optional<Amount> cardinal(int i) {
        int at = i;
        boolean article = (words.is(i, "a") || words.is(i, "an"))
                && NumberWords.scale(words.at(i + 1).lower()) != null;
        if (article) {
            return Optional.of(Amount.of(i, i + 1, BigDecimal.ONE, BigDecimal.ONE, Form.WORDS));
        }
        Integer first = NumberWords.cardinal(words.at(at).lower());
        if (first == null) {
            return Optional.empty();
        }
        long sum = first;
        at++;
        int unitAt = words.isJoint(at) ? at + 1 : at;
        Integer unit = NumberWords.cardinal(words.at(unitAt).lower());
        if (first >= 20 && unit != null && unit > 0 && unit < 10) {
            sum += unit;
            at = unitAt + 1;
        }
        return Optional.of(Amount.of(i, at, BigDecimal.valueOf(sum), BigDecimal.ONE, Form.WORDS));
    }

    /** "two and a half", "one and a quarter". */
    private Amount withHalf(Amount amount) {
        int i = amount.to();
        Integer under = NumberWords.fraction(words.at(i + 2).lower());
        boolean half = words.is(i, "and") && (words.is(i + 1, "a") || words.is(i + 1, "one")) && under != null;
        if (!half || amount.isVague() || amount.form() == Form.FRACTION) {
            return amount;
        }
        return Amount.of(
                amount.from(), i + 3, amount.value().add(FractionReader.part(1, under)), BigDecimal.ONE, Form.FRACTION);
    }

    /** Takes in the scales that follow ("hundred million") and, in words, the numbers after them ("and forty-two"). */
    private Amount scaled(Amount amount) {
        if (amount.isVague()) {
            return amount;
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = amount.value();
        BigDecimal scale = BigDecimal.ONE;
        int i = amount.to();
        while (true) {
            int at = words.isJoint(i) ? i + 1 : i;
            BigDecimal next = scaleAt(at, amount);
            if (next != null) {
                boolean hundred = next.intValue() == 100;
                current = current.multiply(next);
                scale = scale.multiply(next);
                if (!hundred
                        && amount.form() == Form.WORDS
                        && NumberWords.cardinal(words.at(at + 1).lower()) != null) {
                    total = total.add(current);
                    current = BigDecimal.ZERO;
                }
                i = at + 1;
                continue;
            }
            Optional<Amount> more =
                    amount.form() == Form.WORDS && scale.compareTo(BigDecimal.ONE) != 0 ? small(i) : Optional.empty();
            if (more.isEmpty()) {
                break;
            }
            current = current.add(more.get().value());
            i = more.get().to();
        }
        return Amount.of(amount.from(), i, total.signum() == 0 ? current : total.add(current), scale, amount.form());
    }

    private Optional<Amount> small(int i) {
        return cardinal(words.is(i, "and") ? i + 1 : i)
                .filter(next -> !words.is(next.from(), "one") || !words.is(i, "and"));
    }

    private BigDecimal scaleAt(int i, Amount amount) {
        Word word = words.at(i);
        if (amount.form() == Form.WORDS) {
            return NumberWords.scale(word.lower());
        }
        BigDecimal scale = NumberWords.scaleAfterDigits(word.lower());
        return scale != null ? scale : word.glued() && i == amount.to() ? letter(i, amount) : null;
    }

    /** "$1.2m" and "12.3m tonnes" are millions, "37m" alone is a length. */
    private BigDecimal letter(int i, Amount amount) {
        String letter = words.at(i).lower();
        BigDecimal scale = NumberWords.letterScale(letter);
        boolean money = units.before(amount.from()).isPresent();
        boolean counts = words.at(i + 1).isNoun() || words.at(i + 1).is("ADJ");
        return switch (letter) {
            case "k" -> words.at(i + 1).glued() && words.at(i + 1).isDigits() ? null : scale;
            case "m" ->
                money
                                || (counts
                                        && !words.isOneOf(i + 1, LENGTHS)
                                        && !words.at(i + 1).glued())
                        ? scale
                        : null;
            case "b", "t" -> money ? scale : null;
            default -> null;
        };
    }
}
