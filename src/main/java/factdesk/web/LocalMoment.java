package factdesk.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Days with a time, as browsers' {@code datetime-local} fields send them: in the zone of the portal's machine. */
public final class LocalMoment {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private LocalMoment() {}

    /** Nothing for what is no such time, or is none of this era with four digits for the year. */
    public static Optional<Instant> read(String typed) {
        try {
            LocalDateTime time = LocalDateTime.parse(typed);
            return time.getYear() < 1 || time.getYear() > 9999
                    ? Optional.empty()
                    : Optional.of(time.atZone(ZoneId.systemDefault()).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** For a field's value; empty for null. */
    public static String typed(Instant time) {
        return time == null ? "" : TYPED.format(time.atZone(ZoneId.systemDefault()));
    }
}
