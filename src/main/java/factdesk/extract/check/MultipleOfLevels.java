package factdesk.extract.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Doubled from 40 to 80": the multiple that a verb names against the two levels. */
final class MultipleOfLevels implements CheckKind {
    /** A verb: the "double" of "a double room" is none unless an auxiliary or "to" leads to it. */
    private static final Pattern VERB =
            Pattern.compile("\\b(?:(more than|over|nearly|almost|about|roughly) |)(doubl|tripl|trebl|quadrupl|halv)"
                    + "(?:ed|es|ing|(?<=\\b(?:to|will|would|may|might|could|should) [a-z ]{0,20})e)\\b");
    /** Another subject, or another figure, comes between. */
    private static final Pattern OTHER_CLAUSE =
            Pattern.compile("[.;,\\d]| (?:and|as|after|before|but|while|when|whereas|although|though) ");

    private static final int NEAR = 70;

    @Override
    public Rule rule() {
        return Rule.MULTIPLE_OF_LEVELS;
    }

    @Override
    public List<Check> of(Statement statement) {
        return Levels.in(statement).stream()
                .flatMap(levels ->
                        verb(statement.before(levels.like(), NEAR)).stream().map(verb -> compared(levels, verb)))
                .toList();
    }

    /** The last such verb before the levels, when no other clause begins in between. */
    private static Optional<Matcher> verb(String before) {
        Matcher matcher = VERB.matcher(before);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        boolean sameClause =
                last >= 0 && !OTHER_CLAUSE.matcher(before.substring(last)).find();
        return sameClause && matcher.find(last) ? Optional.of(matcher) : Optional.empty();
    }

    private static Check compared(Levels levels, Matcher verb) {
        BigDecimal times = levels.now().divide(levels.old(), MathContext.DECIMAL64);
        Interval worked = levels.nowValues().over(levels.oldValues());
        BigDecimal named = named(verb.group(2));
        Interval said = values(named, verb.group(1));
        String formula = Figures.formula(levels.now()) + " / " + Figures.formula(levels.old());
        return Check.compared(
                        formula,
                        times,
                        worked,
                        said,
                        Figures.number(times) + " times",
                        Figures.number(named) + " times")
                .from(levels.like());
    }

    private static BigDecimal named(String verb) {
        return switch (verb) {
            case "doubl" -> new BigDecimal("2");
            case "tripl", "trebl" -> new BigDecimal("3");
            case "quadrupl" -> new BigDecimal("4");
            default -> new BigDecimal("0.5");
        };
    }

    /** A plain "doubled" is loose by a tenth; "more than" and "nearly" open one side further. */
    private static Interval values(BigDecimal named, String bound) {
        Interval loose = Interval.exactly(named).widened("0.1");
        if (bound == null) {
            return loose;
        }
        return switch (bound) {
            case "more than", "over" -> new Interval(named, named.multiply(new BigDecimal("1.5")));
            case "nearly", "almost" -> new Interval(named.multiply(new BigDecimal("0.8")), named);
            default -> Interval.exactly(named).widened("0.2");
        };
    }
}
