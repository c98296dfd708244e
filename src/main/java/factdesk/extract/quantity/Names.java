package factdesk.extract.quantity;

import factdesk.extract.quantity.Amount.Form;
import factdesk.extract.quantity.Unit.Kind;
import java.math.BigDecimal;
import java.util.Set;

/** Tells numbers that measure something from numbers that name something: years, dates, flights, sections, scores. */
final class Names {
    private static final Set<String> LABELS = Lexicon.of("""
            section row part game no no. number channel chapter article route highway exit page category phase type
            model series season episode round gate room flight platform stage step version volume item title division
            district ward zone tier grade figure table rule amendment block suite apartment apt floor terminal
            interstate resolution act bill proposition form lane pier berth area sp s&p ftse cac dax nikkei stoxx
            topix russell asx nifty ibex p tsx formula mission apollo psalm verse paragraph clause schedule appendix
            unit hiv iso""");
    private static final Set<String> BARE_AFTER = Lexicon.of("""
            all at to by from than about nearly around over under is was are were between reached hit approximately
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
    private final Dates dates;

    Names(Words words) {
        this.words = words;
        this.nouns = new Nouns(words);
        this.dates = new Dates(words);
    }

    /** Whether the number names, dates or orders instead of measuring. */
    boolean isName(Measure measure) {
        if (isOrdinal(measure)
                || isPartOfWord(measure)
                || isOfRow(measure)
                || dates.isDate(measure)
                || dates.isClock(measure)) {
            return true;
        }
        if (measure.unit().kind() != Kind.NONE && !measure.countsThings()) {
            return dates.isYearBeforeName(measure);
        }
        if (dates.areYears(measure)) {
            return true;
        }
        if (measure.isRange() && !measure.isBare()) {
            return dates.isYear(measure) || isScore(measure);
        }
        return measure.amount().form() == Form.DIGITS ? isNameInDigits(measure) : isNameInWords(measure);
    }

    private boolean isNameInDigits(Measure measure) {
        return dates.isYear(measure)
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

    /** "020 7946 0018", "10-15-20": digits in a row that are no groups of one number, as of telephones. */
    private boolean isOfRow(Measure measure) {
        if (measure.amount().form() != Form.DIGITS || measure.unit().kind() == Kind.MONEY) {
            return false;
        }
        int first = measure.amount().from();
        while (first - rowStep(first, -1) >= 0 && rowStep(first, -1) > 0) {
            first -= rowStep(first, -1);
        }
        int last = first;
        int pieces = 1;
        while (rowStep(last, 1) > 0) {
            last += rowStep(last, 1);
            pieces++;
        }
        boolean dialled = words.is(first - 1, "+") || words.at(first).text().matches("0\\d+");
        boolean grouped = measure.amount().from() == first && measure.amount().to() > last;
        return (pieces > 2 && !grouped) || (dialled && pieces > 1);
    }

    /** How many pieces on the next digits of a row are: one when a blank parts them, two when a hyphen does. */
    private int rowStep(int i, int direction) {
        if (words.at(i + direction).isDigits()) {
            return 1;
        }
        int hyphen = i + direction;
        boolean joined = words.isJoint(hyphen) && words.at(hyphen).text().equals("-");
        return joined && words.at(hyphen + direction).isDigits() ? 2 : 0;
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
        boolean name = before.is("PROPN") && !before.text().equals(before.lower()) && !Dates.isMonth(before.lower());
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
