package factdesk.claim;

import factdesk.extract.attribution.Attribution;
import factdesk.speaker.Speaker;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** One link of the chain of who says that who said it; position 0 is the outermost reporter. */
@Entity
public class AttributionStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "occurrence_id")
    Occurrence occurrence;

    int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    Speaker speaker;

    String sourceWords;
    String cueWords;

    @Enumerated(EnumType.STRING)
    Attribution.Type quoteKind;

    protected AttributionStep() {}

    /** @param speaker who speaks; null when the text does not tell */
    public AttributionStep(
            Occurrence occurrence,
            int position,
            Speaker speaker,
            String sourceWords,
            String cueWords,
            Attribution.Type quoteKind) {
        this.occurrence = occurrence;
        this.position = position;
        this.speaker = speaker;
        this.sourceWords = sourceWords;
        this.cueWords = cueWords;
        this.quoteKind = quoteKind;
    }
}
