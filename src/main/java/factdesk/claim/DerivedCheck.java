package factdesk.claim;

import factdesk.extract.check.Check;
import factdesk.extract.check.Rule;
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
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a claim's figures imply. For the desk's eyes: nothing derived is public without an editor's word. */
@Entity
public class DerivedCheck {

    private static final int LONGEST_UNIT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "occurrence_id")
    Occurrence occurrence;

    int position;

    @Enumerated(EnumType.STRING)
    Rule ruleName;

    @Enumerated(EnumType.STRING)
    Check.Finding finding;

    String formula;
    BigDecimal outcome;
    BigDecimal low;
    BigDecimal high;
    String unit;
    String unitName;
    String says;
    String inputs;

    @Enumerated(EnumType.STRING)
    CheckState state = CheckState.OPEN;

    Long decidedBy;
    Instant decidedAt;
    Long correctedBy;

    @Version
    int version;

    protected DerivedCheck() {}

    public DerivedCheck(Occurrence occurrence, int position, Check check) {
        this.occurrence = occurrence;
        this.position = position;
        take(check);
    }

    private void take(Check check) {
        this.ruleName = check.basis().rule();
        this.finding = check.finding();
        this.formula = check.formula();
        this.outcome = check.result().setScale(Figure.DECIMALS, RoundingMode.HALF_EVEN);
        // Outwards, so that nothing the figures allow is left out.
        this.low = check.low().setScale(Figure.DECIMALS, RoundingMode.FLOOR);
        this.high = check.high().setScale(Figure.DECIMALS, RoundingMode.CEILING);
        this.unit = Shortened.to(LONGEST_UNIT, check.basis().unit());
        this.unitName = Shortened.to(LONGEST_UNIT, check.basis().unitName());
        this.says = check.says();
        this.inputs = inputs(check);
    }

    /** The same arithmetic with other figures: what was decided on the old result is open again. */
    void recompute(Check check) {
        boolean same = formula.equals(check.formula()) && finding == check.finding();
        if (!same) {
            take(check);
            decide(CheckState.OPEN, null, null);
            this.correctedBy = null;
        }
    }

    /** Whether it is that arithmetic on those figures, whatever it came to. */
    boolean isLike(Check check) {
        return ruleName == check.basis().rule() && inputs.equals(inputs(check));
    }

    /** Whether it is the same arithmetic on the same figures as another. */
    boolean isLike(DerivedCheck other) {
        return ruleName == other.ruleName && inputs.equals(other.inputs) && formula.equals(other.formula);
    }

    /** Whether its figures all stand in some words; where they stand is not known of all old checks. */
    boolean isOn(Span words) {
        return !inputs.isEmpty()
                && Arrays.stream(inputs.split(" ")).map(DerivedCheck::span).allMatch(words::contains);
    }

    /** Moves the places of its figures along with their words. */
    final void shift(int by) {
        this.inputs = inputs.isEmpty()
                ? ""
                : Arrays.stream(inputs.split(" "))
                        .map(DerivedCheck::span)
                        .map(place -> new Span(Math.max(0, place.start() + by), Math.max(0, place.end() + by)))
                        .map(CheckLine::place)
                        .collect(Collectors.joining(" "));
    }

    private static Span span(String stored) {
        int dash = stored.indexOf('-');
        return new Span(Integer.parseInt(stored.substring(0, dash)), Integer.parseInt(stored.substring(dash + 1)));
    }

    private static String inputs(Check check) {
        return check.basis().inputs().stream().map(CheckLine::place).collect(Collectors.joining(" "));
    }

    void correct(CheckForm form, long by) {
        this.outcome = form.result();
        this.low = form.least();
        this.high = form.most();
        this.says = form.says();
        this.correctedBy = by;
        decide(CheckState.OPEN, null, null);
    }

    /** @param by who decides, and {@code at} when; null for a check that is open again */
    void decide(CheckState decision, Long by, Instant at) {
        this.state = decision;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    public Long id() {
        return id;
    }
}
