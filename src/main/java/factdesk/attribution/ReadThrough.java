package factdesk.attribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody read an article's text through and found all its attributions right. */
@Entity
public class ReadThrough {

    @Id
    Long articleVersionId;

    long readBy;
    Instant readAt;

    protected ReadThrough() {}

    public ReadThrough(long articleVersionId, long readBy, Instant readAt) {
        this.articleVersionId = articleVersionId;
        this.readBy = readBy;
        this.readAt = readAt;
    }
}
