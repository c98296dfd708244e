package factdesk.review;

import factdesk.evidence.Beside;
import factdesk.evidence.OfficialLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What an official source says beside a figure.
 *
 * @param value the amount as a plain decimal, in the unit of that figure
 * @param asOf the day for which the source says so
 */
public record Official(String value, String unitName, String url, String title, LocalDate asOf) {

    /** The one among these that stands there; null when none does. */
    static Official beside(Beside place, List<OfficialLine> officials) {
        return officials.stream()
                .filter(line -> line.isBeside(place))
                .findFirst()
                .map(line -> new Official(
                        line.value().toPlainString(), line.unitName(), line.url(), line.title(), line.asOf()))
                .orElse(null);
    }

    BigDecimal number() {
        return new BigDecimal(value);
    }
}
