package factdesk.match.known;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** That a claim has a term: the way from the term to the claim. */
@Entity
@IdClass(ClaimTerm.Key.class)
public class ClaimTerm {

    /** A claim has each term once. */
    public record Key(String term, long claimId) implements Serializable {}

    @Id
    String term;

    @Id
    long claimId;

    protected ClaimTerm() {}

    ClaimTerm(String term, long claimId) {
        this.term = term;
        this.claimId = claimId;
    }
}
