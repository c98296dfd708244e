package factdesk.claim;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Shortened;
import factdesk.extract.text.Span;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A quantity that a claim states, as the engine read it or as an editor corrected it. */
@Entity
public class Figure {

    /** Digits before and after the point that the database keeps; what has more is kept as words only. */
    static final int WHOLE_DIGITS = 150;

    static final int DECIMALS = 50;

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
    Integer decimals;
    boolean descending;
    String unit;
    String unitName;

    @Enumerated(EnumType.STRING)
    Quantity.Change changeKind;

    String concept;
    String period;

    @Enumerated(EnumType.STRING)
    Quantity.Role role;

    Long correctedBy;
    Instant correctedAt;

    @Version
    int version;

    protected Figure() {}

    /** Moves it along with its words. */
    final void shift(int by) {
        this.startAt += by;
        this.endAt += by;
    }

    public Figure(Occurrence occurrence, int position, Quantity quantity) {
        this.occurrence = occurrence;
        this.position = position;
        this.startAt = quantity.span().start();
        this.endAt = quantity.span().end();
        this.surface = Shortened.to(1000, quantity.surface());
        this.amount = kept(quantity.value());
        this.low = kept(quantity.low());
        this.high = kept(quantity.high());
        this.decimals = amount == null ? null : decimals(quantity.value(), quantity.low(), quantity.high());
        this.descending = quantity.descending();
        this.unit = Shortened.to(200, quantity.unit());
        // The engine names what % measures, "percentage"; at the desk and in public a figure reads "18 percent".
        this.unitName = quantity.unit().equals("%") ? "percent" : Shortened.to(200, quantity.unitName());
        this.changeKind = quantity.change();
        this.concept = Shortened.to(1000, String.join(" ", quantity.concept()));
        this.period = Shortened.to(300, quantity.time());
        this.role = quantity.role();
    }

    private static BigDecimal kept(BigDecimal value) {
        return value != null && fits(value) ? value : null;
    }

    /** Whether the database can keep every digit of it. */
    static boolean fits(BigDecimal value) {
        return value.precision() - value.scale() <= WHOLE_DIGITS && value.scale() <= DECIMALS;
    }

    /** As many as were written: of a range those of its ends, for its middle may have one more. */
    private static int decimals(BigDecimal amount, BigDecimal low, BigDecimal high) {
        int written = low == null || high == null ? amount.scale() : Math.max(low.scale(), high.scale());
        return Math.max(0, written);
    }

    /** Takes over what an editor read in the words. */
    void correct(FigureForm form, long by, Instant at) {
        FigureForm.Amounts amounts = form.amounts();
        this.amount = amounts.value();
        this.low = amounts.low();
        this.high = amounts.high();
        this.decimals = decimals(amounts.value(), amounts.low(), amounts.high());
        this.unit = form.unit().isEmpty() ? form.unitName() : form.unit();
        this.unitName = form.unitName();
        this.changeKind = form.change();
        this.concept = form.concept();
        this.period = form.period();
        this.role = form.role();
        this.correctedBy = by;
        this.correctedAt = at;
    }

    Span span() {
        return new Span(startAt, endAt);
    }

    /** Whether its amount is known; arithmetic leaves the others out. */
    boolean isRead() {
        return amount != null && (low == null) == (high == null);
    }

    /** The same for the engine's arithmetic. */
    Quantity quantity() {
        return new Quantity(
                span(),
                surface,
                written(amount),
                written(low),
                written(high),
                unit,
                unitName,
                changeKind,
                concept.isEmpty() ? List.of() : List.of(concept.split(" ")),
                period,
                role,
                descending);
    }

    private BigDecimal written(BigDecimal value) {
        return Written.with(decimals, value);
    }

    public Long id() {
        return id;
    }
}
