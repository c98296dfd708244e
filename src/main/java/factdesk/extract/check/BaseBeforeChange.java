package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.quantity.Quantity.Change;
import factdesk.extract.quantity.Quantity.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Up 26 percent to $240.1 billion in 2023" implies what it was before: about $190.6 billion in 2022. */
final class BaseBeforeChange implements CheckKind {
    private static final int FARTHEST = 40;
    private static final Pattern TO =
            Pattern.compile("\\s*(?:to|to (?:about|some|nearly|almost|around|just over)|at|reaching)\\s*");
    /** "$48 million in 2021, a rise of 12 percent": what follows the comma has no verb and no subject of its own. */
    private static final Pattern APART = Pattern.compile(
            "[^.;]{0,25}(?:,|--|—|–|\\() ?(?:(?:an?|up|down|or|which (?:was|is)|rising|increasing|gaining|growing|"
                    + "climbing|falling|dropping|declining)\\b[^.;,]{0,20})?");
    /** Another clause with a subject of its own begins. */
    private static final Pattern OTHER =
            Pattern.compile("\\b(?:while|but|and|as|with|whereas|when|after|although|for)\\b");
    /** The level is itself the earlier one. */
    private static final Pattern EARLIER = Pattern.compile("\\b(?:earlier|before|ago|previously)\\b");

    private static final Pattern FROM = Pattern.compile("\\b(?:from|against|than|compared with|compared to)\\s*$");
    /** The year that the change is counted from, or a time of several years. */
    private static final Pattern SINCE =
            Pattern.compile("\\b(?:since|from|than in|compared with|against|on) ((?:19|20)\\d\\d)\\b");

    private static final Pattern SEVERAL_YEARS =
            Pattern.compile("\\b(?:in|over|within|during) [a-z ]{0,12}[a-z0-9]+ (?:years|decades?)\\b");
    private static final Pattern YEARLY = Pattern.compile("\\b(?:annual|yearly|year|annually|year-on-year)\\b");

    @Override
    public Rule rule() {
        return Rule.BASE_BEFORE_CHANGE;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Check> checks = new ArrayList<>();
        List<Quantity> quantities = statement.quantities();
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity first = quantities.get(i);
            Quantity second = quantities.get(i + 1);
            if (isChange(first)
                    && isLevel(second)
                    && TO.matcher(statement.between(first, second)).matches()) {
                base(statement, second, first).ifPresent(checks::add);
            } else if (isLevel(first)
                    && isChange(second)
                    && follows(statement, first, second)
                    && !isLastOfSeries(statement, i)) {
                base(statement, first, second).ifPresent(checks::add);
            }
        }
        return checks;
    }

    private static boolean follows(Statement statement, Quantity level, Quantity change) {
        String between = statement.between(level, change);
        boolean earlier = EARLIER.matcher(between).find()
                || FROM.matcher(statement.before(level, 20)).find();
        return between.length() <= FARTHEST
                && APART.matcher(between).matches()
                && !OTHER.matcher(between).find()
                && !earlier;
    }

    /** "31 tonnes in 2005, 25 in 2015 and 19 in 2022, a fall of 39 percent": the earlier level is there already. */
    private static boolean isLastOfSeries(Statement statement, int index) {
        if (index == 0) {
            return false;
        }
        Quantity before = statement.quantities().get(index - 1);
        Quantity level = statement.quantities().get(index);
        return isLevel(before)
                && before.unit().equals(level.unit())
                && !statement.between(before, level).matches("(?s).*[.;].*");
    }

    private static boolean isChange(Quantity quantity) {
        boolean moves = quantity.change() == Change.UP || quantity.change() == Change.DOWN;
        return moves
                && quantity.unit().equals("%")
                && quantity.low() == null
                && quantity.value().signum() > 0;
    }

    private static boolean isLevel(Quantity quantity) {
        boolean amount =
                quantity.role() == Role.LEVEL || quantity.role() == Role.COUNT || quantity.role() == Role.RATIO;
        return amount && quantity.low() == null && quantity.value().signum() > 0;
    }

    private static Optional<Check> base(Statement statement, Quantity level, Quantity change) {
        Interval percent = Interval.of(change);
        boolean up = change.change() == Change.UP;
        Interval factor = up ? percent.percentUp() : percent.percentDown();
        if (!factor.isPositive()) {
            return Optional.empty();
        }
        BigDecimal exact = up
                ? BigDecimal.ONE.add(change.value().movePointLeft(2))
                : BigDecimal.ONE.subtract(change.value().movePointLeft(2));
        BigDecimal base = level.value().divide(exact, MathContext.DECIMAL64);
        Interval range = Interval.of(level).over(factor);
        String formula = Figures.formula(level.value()) + " / " + Figures.formula(exact);
        String says = "implies about " + Figures.spoken(base, level) + " " + when(statement, level, change);
        return Optional.of(Check.implies(formula, base, range, says).in(level).from(level, change));
    }

    /** The year before, when the change is a yearly one or the figure is a year's. */
    private static String when(Statement statement, Quantity level, Quantity change) {
        String after = statement.after(change, 40);
        Matcher since = SINCE.matcher(after);
        if (since.find()) {
            return "in " + since.group(1);
        }
        if (SEVERAL_YEARS.matcher(after).find()) {
            return "before";
        }
        boolean year = level.time().matches("(?:19|20)\\d\\d");
        boolean yearly = YEARLY.matcher(statement.after(change, 30)).find()
                || YEARLY.matcher(statement.before(change, 30)).find();
        if (year) {
            return "in " + (Integer.parseInt(level.time()) - 1);
        }
        return yearly ? "the year before" : "before";
    }
}
