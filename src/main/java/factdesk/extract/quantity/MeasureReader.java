package factdesk.extract.quantity;

import factdesk.extract.quantity.Amount.Form;
import factdesk.extract.quantity.Unit.Kind;
import factdesk.extract.quantity.UnitReader.Found;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the numbers of a sentence with their units, before ranges are joined and names are sorted out. */
final class MeasureReader {
    private static final Set<String> AGED = Lexicon.of("aged age ages");
    private static final Set<String> WERE = Lexicon.of("is was turned turns be 's being");
    private static final Set<String> ONE = Lexicon.of("a an another one");
    private static final Set<String> WHO = Lexicon.of("he she who");

    private final Words words;
    private final UnitReader units;
    private final AmountReader amounts;
    private final Nouns nouns;

    MeasureReader(Words words, UnitTable table) {
        this.words = words;
        this.units = new UnitReader(words, table);
        this.amounts = new AmountReader(words, units);
        this.nouns = new Nouns(words);
    }

    List<Measure> read() {
        List<Measure> measures = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Amount> amount = amounts.at(i);
            if (amount.isEmpty()) {
                i++;
                continue;
            }
            Measure measure = withUnit(signed(amount.get()));
            measures.add(measure);
            i = Math.max(measure.to(), i + 1);
        }
        return measures;
    }

    /** "minus 5", "-1.3" after a blank: the number is negative. */
    private Amount signed(Amount amount) {
        int i = amount.from() - 1;
        boolean sign = words.at(i).isHyphen()
                && words.at(amount.from()).glued()
                && !words.at(i).glued();
        boolean spaced = words.at(i).isHyphen() && words.is(i - 1, "minus");
        if (amount.isVague() || !(sign || spaced || words.is(i, "minus"))) {
            return amount;
        }
        int from = spaced ? i - 1 : i;
        return Amount.of(from, amount.to(), amount.value().negate(), amount.scale(), amount.form());
    }

    private Measure withUnit(Amount amount) {
        Optional<Found> before = units.before(amount.from());
        if (before.isPresent()) {
            return money(amount, before.get());
        }
        int at = amount.isVague() && words.is(amount.to(), "of") ? amount.to() + 1 : amount.to();
        at = amount.form() == Form.FRACTION && words.is(at, "of") && words.is(at + 1, "a") ? at + 2 : at;
        Optional<Found> after = units.after(at, amount).filter(found -> fits(amount, found));
        if (after.isPresent()) {
            return measured(amount, after.get());
        }
        return isAged(amount) ? of(amount, age("year"), amount.to()) : counted(amount);
    }

    private Measure money(Amount amount, Found before) {
        Found unit = new Found(before.unit(), before.from(), amount.to());
        boolean again = units.after(amount.to(), amount)
                .filter(found -> found.unit().kind() == Kind.MONEY
                        && !found.unit().code().startsWith("c"))
                .isPresent();
        Found whole = again ? units.after(amount.to(), amount).orElseThrow() : unit;
        Found country = words.is(amount.to(), "us") && words.at(amount.to()).isCapitalised()
                ? new Found(before.unit(), before.from(), amount.to() + 1)
                : new Found(before.unit(), before.from(), whole.to());
        Found rate = units.rate(country);
        return new Measure(amount, rate.unit(), before.from(), rate.to());
    }

    /** "one day", "one point": fine; "5 second" needs its plural or a hyphen, "third quarter" is no number at all. */
    private boolean fits(Amount amount, Found found) {
        boolean joined = words.isJoint(found.from() - 1);
        boolean duration = joined && found.unit().isTime() && amount.form() == Form.WORDS && !isAge(found);
        return !duration;
    }

    private Measure measured(Amount amount, Found found) {
        if (isAge(found)) {
            int end = words.is(found.to(), "of")
                    ? found.to() + 2
                    : words.isJoint(found.to()) ? found.to() + 2 : found.to() + 1;
            return of(amount, age(found.unit().name()), end);
        }
        BigDecimal scale = found.unit().kind() == Kind.MONEY
                ? NumberWords.scaleAfterDigits(words.at(found.to()).lower())
                : null;
        if (scale != null && !amount.isScaled() && !amount.isVague()) {
            return of(amount.times(scale), found.unit(), found.to() + 1);
        }
        Found rate = units.rate(found);
        return of(amount, rate.unit(), rate.to());
    }

    private boolean isAge(Found found) {
        int i = words.isJoint(found.to()) ? found.to() + 1 : found.to();
        boolean old = words.is(i, "old") || words.is(i, "olds") || words.follow(i, "of", "age");
        return found.unit().isTime() && old;
    }

    private boolean isAged(Amount amount) {
        int i = amount.from() - 1;
        boolean whole = amount.form() == Form.DIGITS
                && !amount.isScaled()
                && amount.value().scale() <= 0
                && amount.value().intValue() < 120;
        boolean person = words.isOneOf(i - 1, WHO) || words.at(i - 1).is("PROPN");
        boolean alone = nouns.counted(amount.to()).isEmpty();
        boolean of = words.is(i, "of") && words.is(i - 1, "age");
        boolean yo = words.is(amount.to(), "yo");
        return whole
                && (yo
                        || of
                        || words.isOneOf(i, AGED)
                        || (words.is(i, "between") && words.isOneOf(i - 1, AGED))
                        || (words.isOneOf(i, WERE) && person && alone));
    }

    private static Unit age(String period) {
        return new Unit(period.equals("year") ? "a" : period, period + " of age", Kind.AGE);
    }

    private Measure counted(Amount amount) {
        boolean joined = words.isJoint(amount.to());
        int at = joined ? amount.to() + 1 : amount.to();
        if (joined) {
            return compound(amount, at);
        }
        Optional<Found> noun = nouns.counted(at);
        if (noun.isEmpty()) {
            return of(amount, orTwo(amount).or(() -> behindMeasure(amount)).orElse(Unit.NONE), amount.to());
        }
        Found rate = units.rate(noun.get());
        return of(amount, rate.unit(), rate.to());
    }

    /** "a four-cylinder engine" has four cylinders; "a three-year plan" is an adjective. */
    private Measure compound(Amount amount, int at) {
        boolean counts = words.at(at).isNoun()
                && words.at(at + 1).isNoun()
                && units.after(at, amount).isEmpty();
        return counts ? of(amount, Unit.noun(words.at(at).lower()), at + 1) : of(amount, Unit.NONE, amount.to());
    }

    /** "a day or two": the noun stands before. */
    private Optional<Unit> orTwo(Amount amount) {
        int i = amount.from() - 2;
        boolean after = words.is(i + 1, "or") && words.at(i).isNoun() && words.isOneOf(i - 1, ONE);
        return after ? Optional.of(Unit.noun(words.at(i).lower())) : Optional.empty();
    }

    /** "two million 250ml bottles": the count belongs to the noun behind the measure. */
    private Optional<Unit> behindMeasure(Amount amount) {
        Optional<Amount> inner = amounts.at(amount.to()).filter(next -> next.form() == Form.DIGITS);
        return inner.flatMap(next -> units.after(next.to(), next))
                .filter(unit -> unit.unit().kind() == Kind.MEASURE)
                .flatMap(unit -> nouns.counted(unit.to()))
                .map(Found::unit);
    }

    private static Measure of(Amount amount, Unit unit, int to) {
        return new Measure(amount, unit, amount.from(), to);
    }
}
