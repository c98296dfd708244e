package factdesk.review;

import factdesk.claim.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A claim as it was published at one time. It never changes. */
@Entity
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long claimId;
    int number;
    String slug;
    String headline;

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    Long speakerId;
    String speakerName;
    String summary;
    String content;
    String searchText;
    long publishedBy;
    Instant publishedAt;

    protected Revision() {}

    /**
     * @param speakerName whose statement is judged; empty when nobody is said to have said it
     * @param summary the finding's beginning, for lists
     * @param content the {@link PublishedClaim} as JSON
     * @param searchText all its words in lower case
     */
    public Revision(
            long claimId,
            int number,
            String slug,
            String headline,
            Verdict verdict,
            Long speakerId,
            String speakerName,
            String summary,
            String content,
            String searchText,
            long publishedBy,
            Instant publishedAt) {
        this.claimId = claimId;
        this.number = number;
        this.slug = slug;
        this.headline = headline;
        this.verdict = verdict;
        this.speakerId = speakerId;
        this.speakerName = speakerName;
        this.summary = summary;
        this.content = content;
        this.searchText = searchText;
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    public Long id() {
        return id;
    }
}
