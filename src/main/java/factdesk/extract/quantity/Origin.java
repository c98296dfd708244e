package factdesk.extract.quantity;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where and when a text appeared, as far as is known: it decides what a plain "dollar" and "last year" mean.
 *
 * @param country the country of its outlet, ISO 3166 with two capital letters; empty when not known
 * @param published its day; null when not known
 */
public record Origin(String country, LocalDate published) {

    /** Nothing is known. */
    public static final Origin UNKNOWN = new Origin("", null);

    public Origin {
        Objects.requireNonNull(country, "country");
    }
}
