package factdesk.extract.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Resolves "last year" and "this month" from the day a text appeared; other periods are left as they are written. */
final class RelativePeriods {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String[] QUARTERS = {"first", "second", "third", "fourth"};

    private final LocalDate published;

    /** @param published null when it is not known: then nothing is resolved */
    RelativePeriods(LocalDate published) {
        this.published = published;
    }

    /** "2023" for "last year" of a text of 2024. */
    String resolved(String period) {
        if (published == null) {
            return period;
        }
        return switch (period.toLowerCase(Locale.ROOT)) {
            case "this year", "the current year" -> year(0);
            case "last year", "a year ago", "a year earlier" -> year(-1);
            case "next year", "the coming year" -> year(1);
            case "this month" -> month(0);
            case "last month", "a month ago", "a month earlier" -> month(-1);
            case "next month" -> month(1);
            case "this quarter" -> quarter(0);
            case "last quarter" -> quarter(-1);
            case "next quarter" -> quarter(1);
            case "today" -> DAY.format(published);
            case "yesterday" -> DAY.format(published.minusDays(1));
            default -> period;
        };
    }

    private String year(int later) {
        return String.valueOf(published.getYear() + later);
    }

    private String month(int later) {
        return MONTH.format(YearMonth.from(published).plusMonths(later));
    }

    private String quarter(int later) {
        LocalDate within = published.withDayOfMonth(1).plusMonths(3L * later);
        return "the " + QUARTERS[(within.getMonthValue() - 1) / 3] + " quarter of " + within.getYear();
    }
}
