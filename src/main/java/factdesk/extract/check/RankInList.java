package factdesk.extract.check;

import factdesk.extract.check.Check.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Ranked 45th out of 38 countries": a rank against the length of its list. */
final class RankInList implements CheckKind {
    private static final Pattern RANK = Pattern.compile(
            "\\b(?:(\\d{1,4})(?:st|nd|rd|th)|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|number (\\d{1,4}))"
                    + "(?: place)? (?:out of|among|in a list of|of)(?: the| all)? (\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten)\\b"
                    + "(?![.,]?\\d|-| (?:thousand|million|billion|january|february|march|april|may|june|july|august|september|october|november|december)\\b)");
    /** "a third of nine" is a share. */
    private static final Pattern SHARE = Pattern.compile("\\b(?:a|an|one)[ -]$");

    private static final List<String> ORDINALS =
            List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final List<String> NUMBERS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    @Override
    public Rule rule() {
        return Rule.RANK_IN_LIST;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Check> checks = new ArrayList<>();
        Matcher matcher = RANK.matcher(statement.words());
        while (matcher.find()) {
            int rank = rank(matcher);
            int length = number(matcher.group(4));
            boolean share = SHARE.matcher(
                            statement.words().substring(Math.max(0, matcher.start() - 5), matcher.start()))
                    .find();
            // "the 5th of 2023" is a date.
            if (length < 1900 && !share) {
                checks.add(compared(rank, length));
            }
        }
        return checks;
    }

    private static int rank(Matcher matcher) {
        if (matcher.group(2) != null) {
            return ORDINALS.indexOf(matcher.group(2));
        }
        return Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(3));
    }

    private static int number(String word) {
        int named = NUMBERS.indexOf(word);
        return named > 0 ? named : Integer.parseInt(word);
    }

    private static Check compared(int rank, int length) {
        boolean fits = rank <= length;
        String says = fits
                ? "agrees: rank " + rank + " is among " + length
                : "does not agree: rank " + rank + " in a list of " + length;
        return new Check(
                fits ? Finding.AGREES : Finding.DISAGREES,
                rank + " <= " + length,
                BigDecimal.valueOf(rank),
                BigDecimal.ONE,
                BigDecimal.valueOf(length),
                says);
    }
}
