package factdesk.evidence.link;

import factdesk.extract.text.Shortened;
import factdesk.fetch.Fetched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What a source's page said at one time. Once taken it never changes. */
@Entity
public class Snapshot {

    private static final int LONGEST_ADDRESS = 4000;
    private static final int LONGEST_TYPE = 200;
    private static final int LONGEST_PROBLEM = 500;

    /** How far it has got. */
    public enum State {
        WAITING,
        KEPT,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long sourceId;

    @Enumerated(EnumType.STRING)
    State state = State.WAITING;

    long askedBy;
    Instant askedAt;
    String excerpt;
    Instant takenAt;
    Integer status;
    String finalUrl = "";
    String title = "";
    String contentType = "";
    Integer size;
    String sha256 = "";

    @Enumerated(EnumType.STRING)
    PageReading.Found found = PageReading.Found.NOT_SOUGHT;

    String surroundings = "";
    String problem = "";

    protected Snapshot() {}

    /** @param excerpt the words to look for on the page; may be empty */
    public Snapshot(long sourceId, String excerpt, long askedBy, Instant askedAt) {
        this.sourceId = sourceId;
        this.excerpt = excerpt;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void keep(Fetched page, PageReading reading, String hash, Instant at) {
        answered(page, at);
        state = State.KEPT;
        title = reading.title();
        size = page.body().length;
        sha256 = hash;
        found = reading.found();
        surroundings = reading.surroundings();
    }

    void refused(Fetched page, Instant at) {
        answered(page, at);
        state = State.FAILED;
        problem = "The server answered " + page.status() + ".";
    }

    private void answered(Fetched page, Instant at) {
        takenAt = at;
        status = page.status();
        finalUrl = Shortened.to(LONGEST_ADDRESS, page.address().toString());
        contentType = Shortened.to(LONGEST_TYPE, page.contentType());
    }

    void fail(String why, Instant at) {
        takenAt = at;
        state = State.FAILED;
        problem = Shortened.to(LONGEST_PROBLEM, why);
    }
}
