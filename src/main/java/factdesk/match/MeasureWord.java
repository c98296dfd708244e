package factdesk.match;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** One word of a {@link Measure}, as the index holds it. */
@Entity
public class MeasureWord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String unit;
    String period;
    String word;
    long figureId;

    protected MeasureWord() {}

    MeasureWord(Measure measure, String word) {
        this.unit = measure.unit;
        this.period = measure.period;
        this.word = word;
        this.figureId = measure.figureId;
    }
}
