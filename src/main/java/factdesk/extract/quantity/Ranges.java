package factdesk.extract.quantity;

import factdesk.extract.quantity.Unit.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins two numbers that are the ends of one range, and lets numbers in a row share the unit written once. */
final class Ranges {
    private static final Set<String> FALLS_OR_RISES_TO = Lexicon.of("to until through");
    private static final Set<String> LISTS = Lexicon.of("and or ,");

    private final Words words;

    Ranges(Words words) {
        this.words = words;
    }

    List<Measure> join(List<Measure> measures) {
        List<Measure> joined = new ArrayList<>();
        for (Measure next : withCents(measures)) {
            int last = joined.size() - 1;
            Optional<Measure> range = last < 0 ? Optional.empty() : range(joined.get(last), next);
            if (range.isPresent()) {
                joined.set(last, range.get());
            } else {
                joined.add(next);
            }
        }
        return shareUnits(joined);
    }

    /** "three dollars and fifty cents" is one amount. */
    private List<Measure> withCents(List<Measure> measures) {
        List<Measure> whole = new ArrayList<>();
        for (Measure next : measures) {
            int last = whole.size() - 1;
            if (last >= 0 && areCents(whole.get(last), next)) {
                whole.set(last, whole.get(last).plusHundredths(next));
            } else {
                whole.add(next);
            }
        }
        return whole;
    }

    private boolean areCents(Measure money, Measure cents) {
        boolean follow = cents.from() == money.to() || (cents.from() == money.to() + 1 && words.is(money.to(), "and"));
        boolean plain = !money.isRange() && !cents.isRange() && !money.amount().isScaled();
        return follow && plain && cents.unit().code().equals("c" + money.unit().code());
    }

    private Optional<Measure> range(Measure first, Measure second) {
        boolean plain = !first.isRange() && !second.isRange() && alike(first, second);
        if (!plain || !linked(first, second)) {
            return Optional.empty();
        }
        Measure end = second.from() == first.to() ? second.negated() : second;
        return Optional.of(first.until(end, scaledLike(first, end)));
    }

    /** Of one kind: the same unit, or one has none and takes the other's. */
    private static boolean alike(Measure first, Measure second) {
        boolean rate = second.unit().code().startsWith(first.unit().code() + "/");
        if (first.isBare() != second.isBare()) {
            return first.isBare() || first.unit().kind() == Kind.MONEY || near(first.value(), second.value());
        }
        return rate || first.unit().code().equals(second.unit().code());
    }

    private static boolean near(BigDecimal first, BigDecimal second) {
        BigDecimal smaller = first.abs().min(second.abs());
        return first.abs().max(second.abs()).compareTo(smaller.multiply(BigDecimal.TEN)) <= 0;
    }

    private boolean linked(Measure first, Measure second) {
        int gap = second.from() - first.to();
        int i = first.to();
        if (gap == 0) {
            // "5 -10": the hyphen was taken for a sign.
            return words.at(second.from()).isHyphen()
                    && first.isBare()
                    && second.value().negate().compareTo(first.value()) > 0;
        }
        boolean money = first.unit().kind() == Kind.MONEY && second.unit().kind() == Kind.MONEY;
        boolean height = !first.isBare() && second.isBare() && first.unit().kind() != Kind.MONEY;
        if (gap == 1 && !height && (words.at(i).isHyphen() || (words.is(i, "/") && money))) {
            return true;
        }
        if (gap == 1 && words.isOneOf(i, FALLS_OR_RISES_TO)) {
            return true;
        }
        boolean between = words.is(first.from() - 1, "between") || words.is(first.from() - 2, "between");
        if (gap == 1 && words.is(i, "and")) {
            return between;
        }
        if (gap == 1 && words.is(i, "from")) {
            return words.is(first.from() - 1, "to");
        }
        boolean from = words.is(first.from() - 1, "from") || words.is(first.from() - 2, "from");
        return from && gap <= 5 && words.is(second.from() - 1, "to") && !words.is(i, ",");
    }

    /** "$10 to $15 billion": the scale belongs to both, when the ends then stand in order. */
    private static Amount scaledLike(Measure first, Measure second) {
        Amount start = first.amount();
        Amount end = second.amount();
        if (start.isScaled() || !end.isScaled()) {
            return start;
        }
        BigDecimal unscaled = end.value().divide(end.scale());
        return start.value().compareTo(unscaled) < 0 ? start.times(end.scale()) : start;
    }

    /** "7- or 8-inch", "5, 6 and 7 percent": a bare number takes the unit of the next in the row. */
    private List<Measure> shareUnits(List<Measure> measures) {
        List<Measure> shared = new ArrayList<>(measures);
        for (int i = measures.size() - 2; i >= 0; i--) {
            Measure first = shared.get(i);
            Measure second = shared.get(i + 1);
            boolean known = !second.isBare() && second.unit().kind() != Kind.MONEY;
            if (first.isBare()
                    && !first.isShare()
                    && (known && inOneRow(first, second) || !second.isBare() && isPartOf(first, second))) {
                shared.set(i, first.in(second.unit()));
            }
        }
        return shared;
    }

    /** "280 million of the 1.5 billion shekels". */
    private boolean isPartOf(Measure first, Measure second) {
        int i = first.to();
        return words.is(i, "of") && (second.from() == i + 1 || words.is(i + 1, "the") && second.from() == i + 2);
    }

    private boolean inOneRow(Measure first, Measure second) {
        int gap = second.from() - first.to();
        boolean small = gap >= 1 && gap <= 3 && words.isOneOf(second.from() - 1, LISTS);
        for (int i = first.to(); small && i < second.from(); i++) {
            small = words.isOneOf(i, LISTS) || words.at(i).isHyphen();
        }
        return small;
    }
}
