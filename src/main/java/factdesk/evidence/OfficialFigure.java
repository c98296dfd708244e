package factdesk.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What an official source says, beside a figure of a claim or beside one that its figures imply. */
@Entity
public class OfficialFigure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    Long figureId;
    Long checkId;
    BigDecimal amount;
    String unitName;
    String url;
    String title;
    LocalDate asOf;
    long addedBy;
    Instant addedAt;

    @Version
    int version;

    protected OfficialFigure() {}

    OfficialFigure(Beside beside, long addedBy, Instant addedAt) {
        this.figureId = beside.figureId();
        this.checkId = beside.checkId();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    final void say(OfficialForm form, String inUnit) {
        this.amount = form.value();
        this.unitName = inUnit;
        this.url = form.canonicalUrl();
        this.title = form.title().isEmpty() ? form.url() : form.title();
        this.asOf = form.day();
    }
}
