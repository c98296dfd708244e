package factdesk.match;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of time a figure is for, in a form that is the same however an article words it: {@code 2023},
 * {@code 2023-Q1}, {@code 2023-03}. Only stretches that can be pinned to the calendar have one.
 */
public final class Period {

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");
    private static final Pattern QUARTER = Pattern.compile("\\b(first|second|third|fourth) quarter\\b");
    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");

    private Period() {}

    /**
     * @param words the period as the article has it, such as "2023", "last year", "the first quarter of 2023"
     * @param published the article's day, from which "last year" is counted; null when it is not known
     */
    public static Optional<String> of(String words, LocalDate published) {
        String lower = words.toLowerCase(Locale.ROOT);
        return year(lower, published).map(year -> year + within(lower));
    }

    private static Optional<Integer> year(String words, LocalDate published) {
        List<Integer> named = new ArrayList<>();
        Matcher years = YEAR.matcher(words);
        while (years.find()) {
            named.add(Integer.valueOf(years.group(1)));
        }
        if (!named.isEmpty()) {
            // "2019 to 2023" is a stretch of several years: no single one of them is meant.
            return named.size() == 1 && !reaches(words) ? Optional.of(named.get(0)) : Optional.empty();
        }
        if (published == null) {
            return Optional.empty();
        }
        return switch (words.strip()) {
            case "last year", "the previous year", "the past year" -> Optional.of(published.getYear() - 1);
            case "this year", "the current year" -> Optional.of(published.getYear());
            case "next year" -> Optional.of(published.getYear() + 1);
            default -> Optional.empty();
        };
    }

    private static boolean reaches(String words) {
        return words.contains("since ")
                || words.contains("by ")
                || words.contains("until ")
                || words.contains("between ");
    }

    private static String within(String words) {
        Matcher quarter = QUARTER.matcher(words);
        if (words.contains("quarter") && quarter.find()) {
            int number = QUARTERS.indexOf(quarter.group(1)) + 1;
            return "-Q" + number;
        }
        for (Month month : Month.values()) {
            if (words.contains(
                    month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT) + " ")) {
                return String.format(Locale.ROOT, "-%02d", month.getValue());
            }
        }
        if (words.contains("first half") || words.contains("second half")) {
            return words.contains("first half") ? "-H1" : "-H2";
        }
        return "";
    }
}
