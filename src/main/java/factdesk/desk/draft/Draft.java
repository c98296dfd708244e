package factdesk.desk.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What somebody typed into a form at a claim and did not save yet. */
@Entity
public class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long personId;
    long claimId;
    String form;

    /** The open page that it was typed on. */
    String page;

    /** Counts what came from that page: what comes late does not overwrite what came after it. */
    int turn;

    /** The form's fields as JSON. */
    String fields;

    Instant savedAt;

    protected Draft() {}

    Draft(long personId, long claimId, String form, String page) {
        this.personId = personId;
        this.claimId = claimId;
        this.form = form;
        this.page = page;
    }

    void says(int number, String json, Instant at) {
        this.turn = number;
        this.fields = json;
        this.savedAt = at;
    }
}
