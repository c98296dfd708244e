package factdesk.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An official figure; figureId or checkId says what it stands beside, the other is null.
 *
 * @param asOf the day for which the source says so
 */
public record OfficialLine(
        Long figureId,
        Long checkId,
        BigDecimal amount,
        String unitName,
        String url,
        String title,
        LocalDate asOf,
        int version) {

    /** The amount without the zeros that the database adds. */
    public BigDecimal value() {
        BigDecimal bare = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    public boolean isBeside(Beside other) {
        return new Beside(figureId, checkId).equals(other);
    }
}
