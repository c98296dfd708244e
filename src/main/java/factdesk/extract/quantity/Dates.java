package factdesk.extract.quantity;

import factdesk.extract.quantity.Amount.Form;
import factdesk.extract.quantity.Unit.Kind;
import java.math.BigDecimal;
import java.util.Set;

/** Tells numbers that are years, days of a month or times of the clock. */
final class Dates {
    private static final Set<String> MONTHS = Lexicon.of("""
            january february march april may june july august september october november december jan feb mar apr jun
            jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.""");
    private static final Set<String> CLOCK =
            Lexicon.of("am pm a.m p.m a.m. p.m. o'clock o’clock gmt et est edt bst utc pst cet");
    private static final Set<String> ABOUT =
            Lexicon.of("about around nearly some almost over than least most roughly approximately");
    private static final Set<String> YEAR_BEFORE =
            Lexicon.of("in since until till between from by of circa and to before after during");

    private final Words words;
    private final Nouns nouns;

    Dates(Words words) {
        this.words = words;
        this.nouns = new Nouns(words);
    }

    /** Whether a bare number is the year of a date, so that no range begins or ends with it. */
    boolean isPlainYear(Measure measure) {
        int i = measure.from() - 1;
        boolean in = words.is(i, "in") || words.is(i, "since") || words.is(i, "during") || words.is(i, "by");
        return measure.isBare() && in && isYear(measure.amount(), measure);
    }

    boolean isDate(Measure measure) {
        Amount amount = measure.amount();
        boolean day = amount.form() == Form.DIGITS
                && !amount.isScaled()
                && amount.value().scale() <= 0
                && amount.value().abs().compareTo(BigDecimal.valueOf(31)) <= 0;
        if (!day || measure.unit().kind() == Kind.MONEY || measure.unit().kind() == Kind.SHARE) {
            return false;
        }
        int end = measure.amount().to();
        boolean counts = measure.unit().kind() == Kind.MEASURE || measure.unit().kind() == Kind.AGE;
        return isMonth(amount.from() - 1) && !counts
                || (isMonth(end) || words.at(end).isHyphen() && isMonth(end + 2));
    }

    /** "2016 Stone said", "2022′": a year that some unit's name or mark follows. */
    boolean isYearBeforeName(Measure measure) {
        Word next = words.at(measure.amount().to());
        boolean mark = !next.isLetters() && next.glued();
        boolean name = next.isCapitalised() && next.is("PROPN") && !next.glued();
        return measure.unit().kind() == Kind.MEASURE && (mark || name) && isYear(measure.amount(), measure);
    }

    /** "between 1600 and 1900". */
    boolean areYears(Measure measure) {
        return measure.last() != null
                && words.is(measure.from() - 1, "between")
                && inYears(measure.amount())
                && inYears(measure.last());
    }

    private boolean inYears(Amount amount) {
        return amount.form() == Form.DIGITS
                && words.at(amount.from()).text().length() == 4
                && amount.value().scale() == 0
                && amount.value().intValue() >= 1000
                && amount.value().intValue() <= 2100;
    }

    private boolean isMonth(int i) {
        return words.at(i).isCapitalised() && words.isOneOf(i, MONTHS);
    }

    boolean isClock(Measure measure) {
        int end = measure.isRange() && measure.last() != null
                ? measure.last().to()
                : measure.amount().to();
        return measure.amount().form() != Form.FRACTION && words.isOneOf(end, CLOCK);
    }

    boolean isYear(Measure measure) {
        return isYear(measure.amount(), measure)
                && (measure.last() == null
                        || isYear(measure.last(), measure)
                        || words.at(measure.amount().to()).isHyphen());
    }

    private boolean isYear(Amount amount, Measure measure) {
        int i = amount.from();
        if (amount.form() != Form.DIGITS
                || amount.isScaled()
                || words.at(i).text().length() != 4
                || amount.to() != i + 1
                || amount.value().scale() > 0) {
            return false;
        }
        int year = amount.value().intValue();
        boolean plural = measure.countsThings() && nouns.isPlural(measure.to() - 1);
        boolean approximate = words.isOneOf(i - 1, ABOUT);
        if (year >= 1900 && year <= 2035) {
            return !approximate && !(plural && year % 100 == 0);
        }
        return year >= 1000 && year <= 2100 && measure.isBare() && words.isOneOf(i - 1, YEAR_BEFORE);
    }

    static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }
}
