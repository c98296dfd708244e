package factdesk.evidence.search;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A search for evidence that found nothing. */
@Entity
public class SearchMade {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long claimId;
    String place;
    String words;
    LocalDate searchedOn;
    long addedBy;
    Instant addedAt;

    protected SearchMade() {}

    public SearchMade(long claimId, SearchForm form, long addedBy, Instant addedAt) {
        this.claimId = claimId;
        this.place = form.place();
        this.words = form.sought();
        this.searchedOn = form.day();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public long claimId() {
        return claimId;
    }

    public String place() {
        return place;
    }
}
