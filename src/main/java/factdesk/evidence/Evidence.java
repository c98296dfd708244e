package factdesk.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** What a source says about a claim. */
@Entity
public class Evidence {

    /** Which way a source points. */
    public enum Stance {
        SUPPORTS("Supports the claim"),
        REFUTES("Refutes the claim"),
        CONTEXT("Gives context");

        private final String label;

        Stance(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long claimId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    Source source;

    int position;

    @Enumerated(EnumType.STRING)
    Stance stance;

    String excerpt;
    String locator;
    boolean independent;
    String note;
    LocalDate accessedOn;
    long addedBy;
    Instant addedAt;

    @Version
    int version;

    protected Evidence() {}

    Evidence(long claimId, Source source, int position, EvidenceForm form, long addedBy, Instant addedAt) {
        this.claimId = claimId;
        this.source = source;
        this.position = position;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        say(form);
    }

    /** Takes over what was typed. */
    final void say(EvidenceForm form) {
        this.stance = form.stance();
        this.excerpt = form.excerpt();
        this.locator = form.locator();
        this.independent = form.independent();
        this.note = form.remark();
        this.accessedOn = form.accessedOn();
    }

    public Long id() {
        return id;
    }
}
