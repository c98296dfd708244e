package factdesk.extract.quantity;

import java.util.Set;

/** Finds the period a figure is about, as written: "2023", "the last two years", "the third quarter". */
final class Periods {
    private static final Set<String> BEFORE = Lexicon.of("""
            in for since by during until over from of on through throughout ending ended between early late""");
    private static final Set<String> RELATIVE = Lexicon.of("last this next past previous coming same");
    private static final Set<String> SPANS = Lexicon.of("""
            year years month months week weeks quarter quarters decade decades day days season century summer winter
            spring autumn fall hours half""");
    private static final Set<String> MONTHS = Lexicon.of("""
            january february march april may june july august september october november december jan. feb. aug.
            sept. oct. nov. dec.""");
    private static final Set<String> DAYS =
            Lexicon.of("monday tuesday wednesday thursday friday saturday sunday yesterday today");
    private static final int REACH = 14;

    private final Words words;

    Periods(Words words) {
        this.words = words;
    }

    /**
     * The period of what stands at {@code [from, to)}: the first one after it, before the next figure at {@code next};
     * else the last one before it, after the previous figure's end at {@code previous}; else empty.
     */
    String near(int from, int to, int previous, int next) {
        for (int i = to; i < Math.min(next, to + REACH); i++) {
            int end = end(i);
            if (end > i) {
                return words.textOf(i, end);
            }
        }
        for (int i = from - 1; i >= Math.max(previous, from - REACH); i--) {
            int end = end(i);
            if (end > i && end <= from) {
                return words.textOf(i, end);
            }
        }
        return "";
    }

    /** Where the period that begins there ends; the same place when none begins there. */
    private int end(int i) {
        if (isYear(i) && (words.isOneOf(i - 1, BEFORE) || words.is(i - 1, "and") || words.is(i - 1, "to"))) {
            boolean second = isYear(i + 2) && (words.is(i + 1, "and") || words.is(i + 1, "to"));
            return second ? i + 3 : i + 1;
        }
        if (isMonth(i)) {
            int day = words.at(i + 1).isDigits() && !isYear(i + 1) ? i + 2 : i + 1;
            int comma = words.is(day, ",") ? day + 1 : day;
            return isYear(comma) ? comma + 1 : day;
        }
        int start = words.is(i, "the") ? i + 1 : i;
        if (words.isOneOf(start, RELATIVE)
                || words.is(start, "first")
                || words.is(start, "second")
                || words.is(start, "third")
                || words.is(start, "fourth")) {
            return spanEnd(i, start + 1);
        }
        if (words.is(i, "a") && words.isOneOf(i + 1, SPANS) && (words.is(i + 2, "ago") || words.is(i + 2, "earlier"))) {
            return i + 3;
        }
        return words.isOneOf(i, DAYS) ? i + 1 : i;
    }

    private int spanEnd(int start, int i) {
        int at = words.isOneOf(i, SPANS) || words.is(i, "financial") ? i : i + 1;
        at = words.isOneOf(at, SPANS) ? at : at + 1;
        if (!words.isOneOf(at, SPANS)) {
            return isMonth(i) ? i + 1 : start;
        }
        return words.is(at + 1, "of") && isYear(at + 2) ? at + 3 : at + 1;
    }

    private boolean isYear(int i) {
        String text = words.at(i).text();
        return text.length() == 4
                && (text.startsWith("19") || text.startsWith("20") || text.startsWith("18"))
                && text.chars().allMatch(Character::isDigit);
    }

    private boolean isMonth(int i) {
        return words.at(i).isCapitalised() && words.isOneOf(i, MONTHS);
    }
}
