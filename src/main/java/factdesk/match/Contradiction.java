package factdesk.match;

import factdesk.web.text.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/**
 * Two figures of different articles that seem to measure the same and do not agree. A person decides whether they do.
 */
@Entity
public class Contradiction {

    /** What a person made of it. */
    public enum State {
        OPEN,
        REAL,
        NOT_ONE;

        public Text label() {
            return Text.of("match.state." + name());
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long firstFigureId;
    long secondFigureId;
    String why;
    Instant foundAt;

    @Enumerated(EnumType.STRING)
    State state = State.OPEN;

    Long decidedBy;
    Instant decidedAt;

    protected Contradiction() {}

    Contradiction(long oneFigure, long otherFigure, String why, Instant foundAt) {
        this.firstFigureId = Math.min(oneFigure, otherFigure);
        this.secondFigureId = Math.max(oneFigure, otherFigure);
        this.why = why;
        this.foundAt = foundAt;
    }

    void decide(State decision, long by, Instant at) {
        this.state = decision;
        this.decidedBy = by;
        this.decidedAt = at;
    }
}
