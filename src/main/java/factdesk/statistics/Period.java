package factdesk.statistics;

import java.time.Duration;
import java.time.Instant;

/** How far back the statistics look. */
public enum Period {
    MONTH("30 days", 30, "week"),
    QUARTER("90 days", 90, "week"),
    YEAR("A year", 365, "month");

    private final String label;
    private final int days;
    private final String step;

    Period(String label, int days, String step) {
        this.label = label;
        this.days = days;
        this.step = step;
    }

    /** The period that an address names; a month when it names none. */
    static Period of(String name) {
        for (Period period : values()) {
            if (period.key().equals(name)) {
                return period;
            }
        }
        return MONTH;
    }

    public String label() {
        return label;
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** By what publications are counted: "week" or "month". */
    public String step() {
        return step;
    }

    Instant since(Instant now) {
        return now.minus(Duration.ofDays(days));
    }
}
