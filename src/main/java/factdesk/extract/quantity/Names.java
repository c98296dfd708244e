package factdesk.extract.quantity;

import factdesk.extract.quantity.Amount.Form;
import factdesk.extract.quantity.Unit.Kind;
import java.math.BigDecimal;
import java.util.Set;

/** Tells numbers that measure something from numbers that name something: years, dates, flights, sections, scores. */
final class Names {
    private static final Set<String> MONTHS = Lexicon.of("""
            january february march april may june july august september october november december jan feb mar apr jun
            jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.""");
    private static final Set<String> CLOCK =
            Lexicon.of("am pm a.m p.m a.m. p.m. o'clock o’clock gmt et est edt bst utc pst cet");
    private static final Set<String> LABELS = Lexicon.of("""
            section row part game no no. number channel chapter article route highway exit page category phase type
            model series season episode round gate room flight platform stage step version volume item title division
            district ward zone tier grade figure table rule amendment block suite apartment apt floor terminal
            interstate resolution act bill proposition form lane pier berth area sp s&p ftse cac dax nikkei stoxx
            topix russell asx nifty ibex p tsx formula mission apollo psalm verse paragraph clause schedule appendix
            unit hiv iso""");
    private static final Set<String> ABOUT =
            Lexicon.of("about around nearly some almost over than least most roughly approximately");
    private static final Set<String> YEAR_BEFORE =
            Lexicon.of("in since until till between from by of circa and to before after during");
    private static final Set<String> BARE_AFTER = Lexicon.of("""
            all             at to by from than about nearly around over under is was are were between reached hit approximately
            almost roughly of exactly totaled totalled be just only some estimated minus below above""");
    private static final Set<String> NOT_ONE =
            Lexicon.of("no any every each some this the another which only everyone day square");
    /** Nouns that stand for many without an s. */
    private static final Set<String> COLLECTIVE = Lexicon.of("""
            people staff police aircraft spacecraft sheep fish cattle personnel crew infantry cavalry deer salmon
            offspring livestock folk clergy hp percent""");

    private static final Set<String> SIGNS = Lexicon.of("sub minus under over about nearly plus some");

    private final Words words;
    private final Nouns nouns;

    Names(Words words) {
        this.words = words;
        this.nouns = new Nouns(words);
    }

    /** Whether the number names, dates or orders instead of measuring. */
    boolean isName(Measure measure) {
        if (isOrdinal(measure) || isPartOfWord(measure) || isDate(measure) || isClock(measure)) {
            return true;
        }
        if (measure.unit().kind() != Kind.NONE && !measure.countsThings()) {
            return isYearBeforeName(measure);
        }
        if (areYears(measure)) {
            return true;
        }
        if (measure.isRange() && !measure.isBare()) {
            return isYear(measure) || isScore(measure);
        }
        return measure.amount().form() == Form.DIGITS ? isNameInDigits(measure) : isNameInWords(measure);
    }

    /** Whether a bare number is the year of a date, so that no range begins or ends with it. */
    boolean isPlainYear(Measure measure) {
        int i = measure.from() - 1;
        boolean in = words.is(i, "in") || words.is(i, "since") || words.is(i, "during") || words.is(i, "by");
        return measure.isBare() && in && isYear(measure.amount(), measure);
    }

    private boolean isNameInDigits(Measure measure) {
        return isYear(measure)
                || isScore(measure)
                || isSlashed(measure)
                || isLabelled(measure)
                || isAddress(measure)
                || (measure.isBare() && !standsAlone(measure));
    }

    private boolean isOrdinal(Measure measure) {
        int i = measure.amount().to();
        Word next = words.at(i);
        boolean ending = Set.of("st", "nd", "rd", "th", "s", "'s", "’s", "ers").contains(next.lower());
        return measure.amount().form() == Form.DIGITS
                && next.glued()
                && ending
                && !measure.amount().isScaled()
                && measure.unit().kind() != Kind.MONEY;
    }

    /** "F-16", "S23", "Covid-19", "mid-1990s"; but "sub-300" and "AUD15" measure. */
    private boolean isPartOfWord(Measure measure) {
        int start = measure.amount().from();
        if (words.isJoint(start - 1)
                && words.at(start - 2).isLetters()
                && measure.amount().form() == Form.WORDS) {
            return true;
        }
        if (measure.unit().kind() == Kind.MONEY
                && measure.from() < measure.amount().from()) {
            return false;
        }
        int i = measure.amount().from();
        Word first = words.at(i);
        if (measure.amount().form() != Form.DIGITS || !first.glued()) {
            return false;
        }
        Word before = words.at(i - 1);
        if (before.isLetters()) {
            return true;
        }
        return before.isHyphen() && before.glued() && words.at(i - 2).isLetters() && !words.isOneOf(i - 2, SIGNS);
    }

    private boolean isDate(Measure measure) {
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
    private boolean isYearBeforeName(Measure measure) {
        Word next = words.at(measure.amount().to());
        boolean mark = !next.isLetters() && next.glued();
        boolean name = next.isCapitalised() && next.is("PROPN") && !next.glued();
        return measure.unit().kind() == Kind.MEASURE && (mark || name) && isYear(measure.amount(), measure);
    }

    /** "between 1600 and 1900". */
    private boolean areYears(Measure measure) {
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

    private boolean isClock(Measure measure) {
        int end = measure.isRange() && measure.last() != null
                ? measure.last().to()
                : measure.amount().to();
        return measure.amount().form() != Form.FRACTION && words.isOneOf(end, CLOCK);
    }

    private boolean isYear(Measure measure) {
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

    /** "3-2", "a 2-0 lead"; but "10-15 people" is a range. */
    private boolean isScore(Measure measure) {
        if (measure.last() != null) {
            boolean hyphen = words.at(measure.amount().to()).isHyphen()
                    && words.at(measure.amount().to()).glued();
            return hyphen && (measure.isBare() || !nouns.isPlural(measure.to() - 1));
        }
        int end = measure.amount().to();
        boolean before = words.at(measure.from() - 1).isHyphen()
                && words.at(measure.from() - 2).isDigits()
                && words.at(measure.from()).glued();
        boolean after = words.at(end).isHyphen()
                && words.at(end + 1).isDigits()
                && words.at(end + 1).glued();
        return measure.isBare() && (before || after);
    }

    private boolean isSlashed(Measure measure) {
        int i = measure.amount().from();
        int end = measure.amount().to();
        boolean before = words.is(i - 1, "/") && words.at(i - 2).isDigits();
        return before || (words.is(end, "/") && words.at(end + 1).isDigits());
    }

    /** A number after a name or a label, unless it counts what follows: "Game 7", "iPhone 15", "Boeing 737 jets". */
    private boolean isLabelled(Measure measure) {
        int i = measure.amount().from();
        Word before = words.at(i - 1);
        boolean counts = measure.countsThings() && nouns.isPlural(measure.to() - 1);
        boolean plain = !measure.amount().isScaled() && words.at(i).text().indexOf(',') < 0;
        if (plain && words.isOneOf(i - 1, LABELS) && (!counts || before.isCapitalised())) {
            return true;
        }
        boolean small = plain && !counts;
        boolean name = before.is("PROPN") && !before.text().equals(before.lower()) && !MONTHS.contains(before.lower());
        return small && (name || before.lower().equals("#") || namesModel(measure));
    }

    /** More than one of a singular thing is a name: "a 787 Dreamliner", "the 486 chip". */
    private boolean namesModel(Measure measure) {
        boolean many = measure.amount().value().abs().compareTo(BigDecimal.ONE) > 0;
        int noun = measure.to() - 1;
        boolean hundreds = measure.amount().value().abs().compareTo(BigDecimal.valueOf(100)) >= 0;
        return measure.countsThings()
                && noun >= measure.amount().to()
                && many
                && !words.isJoint(measure.amount().to())
                && (words.at(noun).is("PROPN") || (hundreds && !words.isOneOf(noun, COLLECTIVE)))
                && !nouns.isPlural(noun);
    }

    /** "358 El Brillo Way": a number before a proper name in the singular, after a comma or at the beginning. */
    private boolean isAddress(Measure measure) {
        Word before = words.at(measure.from() - 1);
        boolean starts = !before.isLetters() && !before.isDigits();
        return measure.countsThings()
                && starts
                && words.at(measure.amount().to()).is("PROPN")
                && !nouns.isPlural(measure.to() - 1);
    }

    /** A bare number is a figure when the words before it ask for one or it is too exact for a label. */
    private boolean standsAlone(Measure measure) {
        int i = measure.from() - 1;
        Amount amount = measure.amount();
        String written = words.at(amount.from()).text();
        boolean exact = amount.isScaled() || written.indexOf(',') > 0 || written.indexOf('.') > 0;
        boolean asked = words.isOneOf(i, BARE_AFTER) || words.at(i).is("VERB");
        return exact || asked || words.is(i, "+") || measure.isRange();
    }

    private boolean isNameInWords(Measure measure) {
        if (measure.amount().isVague() || measure.amount().form() == Form.FRACTION) {
            return false;
        }
        if (!measure.amount().isScaled()
                && words.is(measure.amount().from(), "one")
                && measure.amount().to() == measure.amount().from() + 1) {
            return !isOne(measure);
        }
        return measure.isBare() && !measure.amount().isScaled();
    }

    /** "one man" and "one of the people" count; "no one", "each one", "one another" do not. */
    private boolean isOne(Measure measure) {
        boolean name = words.at(measure.to() - 1).is("PROPN")
                && !words.is(measure.amount().to(), "of");
        return measure.countsThings() && !name && !words.isOneOf(measure.from() - 1, NOT_ONE);
    }
}
