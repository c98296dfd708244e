package factdesk.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

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

    @Version
    int version;

    protected Source() {}

    public Source(String url, String title, String publisher, Kind kind) {
        this.url = url;
        this.title = title;
        this.publisher = publisher;
        this.kind = kind;
    }

    /** Takes over a newer description; tells whether it differs from the old one. */
    boolean describe(String newTitle, String newPublisher, Kind newKind) {
        boolean differs = !title.equals(newTitle) || !publisher.equals(newPublisher) || kind != newKind;
        this.title = newTitle;
        this.publisher = newPublisher;
        this.kind = newKind;
        return differs;
    }

    public Long id() {
        return id;
    }
}
