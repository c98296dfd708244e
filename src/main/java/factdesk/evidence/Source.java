package factdesk.evidence;

import factdesk.web.HttpAddress;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A document that claims are checked against; it exists once, however many claims use it. */
@Entity
public class Source {

    /** Whether a source knows first hand. */
    public enum Kind {
        PRIMARY("Primary"),
        SECONDARY("Secondary");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String url;
    String title;
    String publisher;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String interest = "";
    String archiveUrl = "";
    Instant checkedAt;
    Instant failingSince;
    Instant deadSince;

    @Version
    int version;

    protected Source() {}

    public Source(String url, String title, String publisher, Kind kind) {
        this.url = url;
        this.title = title;
        this.publisher = publisher;
        this.kind = kind;
    }

    /** Takes over a newer description, so far as it says something; tells whether it differs from the old one. */
    boolean describe(EvidenceForm form) {
        String newTitle = form.title().isEmpty() ? title : form.title();
        String newPublisher = form.publisher().isEmpty() ? publisher : form.publisher();
        Kind newKind = form.kind() == null ? kind : form.kind();
        boolean differs = !title.equals(newTitle) || !publisher.equals(newPublisher) || kind != newKind;
        this.title = newTitle;
        this.publisher = newPublisher;
        this.kind = newKind;
        return differs;
    }

    /** Takes over all that describes it. */
    public void describe(String newTitle, String newPublisher, Kind newKind, String newInterest, String newArchiveUrl) {
        this.title = newTitle;
        this.publisher = newPublisher;
        this.kind = newKind;
        this.interest = newInterest;
        this.archiveUrl = newArchiveUrl;
    }

    /** Takes a page's title when nobody gave one and the address stands in for it; tells whether it did. */
    public boolean nameIfNameless(String pageTitle) {
        boolean nameless =
                HttpAddress.Check.canonical(title).filter(url::equals).isPresent();
        if (nameless && !pageTitle.isEmpty()) {
            title = pageTitle;
            return true;
        }
        return false;
    }

    public String title() {
        return title;
    }

    public int version() {
        return version;
    }

    public Long id() {
        return id;
    }
}
