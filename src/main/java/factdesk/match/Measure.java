package factdesk.match;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What a figure measures, in a form in which figures of other articles can be found. */
@Entity
public class Measure {

    @Id
    Long figureId;

    String unit;
    String period;
    String words;
    String names;

    protected Measure() {}

    Measure(long figureId, String unit, String period, Topic topic) {
        this.figureId = figureId;
        this.unit = unit;
        this.period = period;
        this.words = String.join(" ", topic.words());
        this.names = String.join(" ", topic.names());
    }
}
