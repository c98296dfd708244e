package factdesk.claim;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Shortened;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

/** A quantity that a claim states. */
@Entity
public class Figure {

    /** Digits before and after the point that the database keeps; what has more is kept as words only. */
    private static final int WHOLE_DIGITS = 150;

    private static final int DECIMALS = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "occurrence_id")
    Occurrence occurrence;

    int position;
    int startAt;
    int endAt;
    String surface;
    BigDecimal amount;
    BigDecimal low;
    BigDecimal high;
    String unit;
    String unitName;

    @Enumerated(EnumType.STRING)
    Quantity.Change changeKind;

    String concept;
    String period;

    @Enumerated(EnumType.STRING)
    Quantity.Role role;

    protected Figure() {}

    public Figure(Occurrence occurrence, int position, Quantity quantity) {
        this.occurrence = occurrence;
        this.position = position;
        this.startAt = quantity.span().start();
        this.endAt = quantity.span().end();
        this.surface = Shortened.to(1000, quantity.surface());
        this.amount = kept(quantity.value());
        this.low = kept(quantity.low());
        this.high = kept(quantity.high());
        this.unit = Shortened.to(200, quantity.unit());
        this.unitName = Shortened.to(200, quantity.unitName());
        this.changeKind = quantity.change();
        this.concept = Shortened.to(1000, String.join(" ", quantity.concept()));
        this.period = Shortened.to(300, quantity.time());
        this.role = quantity.role();
    }

    private static BigDecimal kept(BigDecimal value) {
        boolean fits = value != null && value.precision() - value.scale() <= WHOLE_DIGITS && value.scale() <= DECIMALS;
        return fits ? value : null;
    }
}
