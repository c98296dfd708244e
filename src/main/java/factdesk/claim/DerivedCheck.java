package factdesk.claim;

import factdesk.extract.check.Check;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a claim's figures imply. For the desk's eyes: nothing derived is public without an editor's word. */
@Entity
public class DerivedCheck {

    private static final int DECIMALS = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "occurrence_id")
    Occurrence occurrence;

    int position;
    String formula;
    BigDecimal outcome;
    BigDecimal low;
    BigDecimal high;
    String says;

    protected DerivedCheck() {}

    public DerivedCheck(Occurrence occurrence, int position, Check check) {
        this.occurrence = occurrence;
        this.position = position;
        this.formula = check.formula();
        this.outcome = check.result().setScale(DECIMALS, RoundingMode.HALF_EVEN);
        this.low = check.low().setScale(DECIMALS, RoundingMode.HALF_EVEN);
        this.high = check.high().setScale(DECIMALS, RoundingMode.HALF_EVEN);
        this.says = check.says();
    }
}
