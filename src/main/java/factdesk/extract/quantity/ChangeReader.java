package factdesk.extract.quantity;

import factdesk.extract.quantity.Quantity.Change;
import java.util.Optional;
import java.util.Set;

/** Reads how the words around a number qualify it: a bound, an approximation, a rise or a fall. */
final class ChangeReader {
    private static final int LOOK_BACK = 6;
    private static final Set<String> UP = Lexicon.of("""
            rose rise rises risen rising up gain gained gains gaining climb climbed climbs climbing jump jumped jumps
            jumping surge surged surges surging soared soar soars soaring increase increased increases increasing
            grew grow grows growing grown advance advanced advances advancing added adds adding rallied rally
            rallying upward upwards higher expanded expand expands expanding improved leapt leaped spiked
            swelled strengthened""");
    private static final Set<String> DOWN = Lexicon.of("""
            fell fall falls fallen falling down drop dropped drops dropping slid slide slides sliding slipped slip
            slips slipping tumbled tumble tumbles tumbling decline declined declines declining lost lose loses losing
            slumped slump slumps decrease decreased decreases decreasing shed sheds sank sink sinks eased ease eases
            plunged plunge plunges plunging plummeted plummet plummeting shrank shrink shrinks shrinking shrunk
            contracted contracts downward downwards lower lowered cut cutting reduced reduce reducing dipped dip
            weakened narrowed retreated crashed sagged dived""");
    private static final Set<String> UP_NOUNS =
            Lexicon.of("increase rise gain growth jump surge hike climb advance uptick higher upturn");
    private static final Set<String> DOWN_NOUNS = Lexicon.of("""
            drop decline fall decrease reduction cut slump plunge slide dip lower downturn contraction""");
    private static final Set<String> ABOUT = Lexicon.of("""
            about around approximately roughly nearly almost some circa ~ ≈ estimated barely approx approx. near
            approaching c. ∼ virtually""");
    private static final Set<String> MORE =
            Lexicon.of("over above exceeding exceeded exceeds exceed topping surpassing surpassed > topped beyond");
    private static final Set<String> LESS = Lexicon.of("under below < sub");
    /** Words that may stand between a qualifier and its number. */
    private static final Set<String> PASSED = Lexicon.of("""
            by a an the another just only further as much of further - well additional nearly almost total""");

    private final Words words;

    ChangeReader(Words words) {
        this.words = words;
    }

    Change of(Measure measure) {
        Optional<Change> direction = signs(measure).or(() -> direction(measure)).or(() -> noun(measure));
        return direction.or(() -> bound(measure)).or(() -> after(measure)).orElse(Change.EXACT);
    }

    /** "+0.2%" and "-1.3%" after the name of what moved. */
    private Optional<Change> signs(Measure measure) {
        if (words.is(measure.from() - 1, "+")) {
            return Optional.of(Change.UP);
        }
        boolean fell = measure.unit().kind() == Unit.Kind.SHARE
                && !measure.isRange()
                && measure.value().signum() < 0
                && !words.at(measure.from() - 1).is("ADP")
                && !words.at(measure.from() - 1).is("AUX");
        return fell ? Optional.of(Change.DOWN) : Optional.empty();
    }

    /** "cut its rate by 25 points": the verb stands before its object. */
    private Optional<Change> directionBefore(int by) {
        for (int i = by - 1; i >= by - LOOK_BACK; i--) {
            Word word = words.at(i);
            if (word.is("VERB") && UP.contains(word.lower())) {
                return Optional.of(Change.UP);
            }
            if (word.is("VERB") && DOWN.contains(word.lower())) {
                return Optional.of(Change.DOWN);
            }
            if (!word.isNoun() && !word.is("DET") && !word.is("PRON") && !word.is("ADJ") && !word.is("ADP")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Change> direction(Measure measure) {
        if (words.is(measure.from() - 1, "by")) {
            Optional<Change> before = directionBefore(measure.from() - 1);
            if (before.isPresent()) {
                return before;
            }
        }
        for (int i = measure.from() - 1; i >= measure.from() - LOOK_BACK; i--) {
            Word word = words.at(i);
            if (UP.contains(word.lower())) {
                return words.is(i + 1, "to") || words.is(i + 1, "from") || isBoundUp(i)
                        ? Optional.empty()
                        : Optional.of(Change.UP);
            }
            if (DOWN.contains(word.lower())) {
                return words.is(i + 1, "to") || words.is(i + 1, "from") ? Optional.empty() : Optional.of(Change.DOWN);
            }
            if (!passes(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The "up" of "up to" and of "made up of". */
    private boolean isBoundUp(int i) {
        return words.is(i, "up") && (words.is(i + 1, "to") || words.is(i + 1, "of"));
    }

    private static boolean passes(Word word) {
        return PASSED.contains(word.lower())
                || ABOUT.contains(word.lower())
                || MORE.contains(word.lower())
                || LESS.contains(word.lower())
                || word.is("ADV")
                || word.lower().equals("more")
                || word.lower().equals("less")
                || word.lower().equals("than");
    }

    /** "a 26 percent annual increase". */
    private Optional<Change> noun(Measure measure) {
        if (measure.countsThings() || measure.unit().kind() == Unit.Kind.AGE) {
            return Optional.empty();
        }
        int i = measure.to();
        for (int k = 0; k < 4; k++) {
            Word word = words.at(i + k);
            if (UP_NOUNS.contains(word.lower())) {
                return Optional.of(Change.UP);
            }
            if (DOWN_NOUNS.contains(word.lower())) {
                return Optional.of(Change.DOWN);
            }
            if (!word.is("ADJ") && !word.isNoun() && !word.isHyphen()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Change> bound(Measure measure) {
        int i = measure.from() - 1;
        while (words.is(i, "a")
                || words.is(i, "an")
                || words.is(i, "-")
                || words.is(i, "another")
                || words.is(i, "of")
                        && (words.is(i - 1, "excess")
                                || words.is(i - 1, "upwards")
                                || words.is(i - 1, "north")
                                || words.is(i - 1, "upward")
                                || words.is(i - 1, "maximum")
                                || words.is(i - 1, "minimum"))) {
            i--;
        }
        i = words.is(i, "of") && words.is(i - 1, "age") ? i - 2 : i;
        i = words.is(i, "the") && words.is(i + 1, "age") ? i - 1 : i;
        String word = words.at(i).lower();
        Optional<Change> phrase = phrase(i, word);
        if (phrase.isPresent()) {
            return phrase;
        }
        if (ABOUT.contains(word)) {
            return Optional.of(Change.ABOUT);
        }
        if (MORE.contains(word)) {
            return Optional.of(Change.MORE);
        }
        return LESS.contains(word) ? Optional.of(Change.LESS) : Optional.empty();
    }

    private Optional<Change> phrase(int i, String word) {
        return switch (word) {
            case "than" -> than(i);
            case "least" -> words.is(i - 1, "at") ? Optional.of(Change.AT_LEAST) : Optional.empty();
            case "most" -> words.is(i - 1, "at") ? Optional.of(Change.AT_MOST) : Optional.empty();
            case "to" -> toward(i);
            case "many", "much" -> words.is(i - 1, "as") ? Optional.of(Change.AT_MOST) : Optional.empty();
            case "as" ->
                words.is(i - 1, "many") || words.is(i - 1, "much") ? Optional.of(Change.AT_MOST) : Optional.empty();
            case "excess", "upwards", "upward", "north" -> Optional.of(Change.MORE);
            case "maximum" -> Optional.of(Change.AT_MOST);
            case "minimum" -> Optional.of(Change.AT_LEAST);
            default -> Optional.empty();
        };
    }

    private Optional<Change> than(int i) {
        boolean no = words.is(i - 2, "no") || words.is(i - 2, "not");
        return switch (words.at(i - 1).lower()) {
            case "more", "greater", "higher", "better", "larger", "longer", "bigger" ->
                Optional.of(no ? Change.AT_MOST : Change.MORE);
            case "less", "fewer", "lower", "smaller", "shorter" -> Optional.of(no ? Change.AT_LEAST : Change.LESS);
            default -> Optional.empty();
        };
    }

    private Optional<Change> toward(int i) {
        return switch (words.at(i - 1).lower()) {
            case "up" -> Optional.of(Change.AT_MOST);
            case "close", "equivalent" -> words.is(i - 1, "close") ? Optional.of(Change.ABOUT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "50 or more", "12 or so". */
    private Optional<Change> after(Measure measure) {
        int i = measure.to();
        if (words.is(i, "+") && words.at(i).glued()) {
            return Optional.of(Change.AT_LEAST);
        }
        if (words.is(i, "or")) {
            return switch (words.at(i + 1).lower()) {
                case "more", "above", "higher", "over" -> Optional.of(Change.AT_LEAST);
                case "less", "fewer", "below", "under" -> Optional.of(Change.AT_MOST);
                case "so" -> Optional.of(Change.ABOUT);
                default -> Optional.empty();
            };
        }
        boolean more = measure.countsThings() && words.is(measure.amount().to(), "more");
        return more ? Optional.of(Change.MORE) : Optional.empty();
    }
}
