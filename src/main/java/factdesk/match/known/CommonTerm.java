package factdesk.match.known;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A term that many claims have, and how many. */
@Entity
public class CommonTerm {

    @Id
    String term;

    long claims;

    protected CommonTerm() {}
}
