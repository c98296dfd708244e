package factdesk.speaker;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A person or organisation that makes claims. */
@Entity
public class Speaker {

    /** The longest name that is kept. */
    public static final int LONGEST_NAME = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String name;

    protected Speaker() {}

    public Speaker(String name) {
        this.name = name;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
