package factdesk.mail;

import factdesk.extract.text.Shortened;
import java.time.Clock;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * Where letters are put: they are stored in the transaction of what they tell, so that none is sent of what never
 * happened, and sent in the background. Where no mail server is set, nothing is kept.
 */
public final class Outbox {

    /** For the database's mapping: the entities of this room. */
    public static final List<Class<?>> ENTITIES = List.of(OutgoingMail.class);

    private static final int LONGEST_SUBJECT = 200;

    private final boolean on;
    private final Clock clock;

    /** @param on whether there is a mail server to send through */
    public Outbox(boolean on, Clock clock) {
        this.on = on;
        this.clock = clock;
    }

    /** Whether letters are sent at all. */
    public boolean isOn() {
        return on;
    }

    /**
     * Writes a letter, to be sent once the transaction is through.
     *
     * @param to one address
     * @param subject one line; what is longer than a subject should be is shortened
     * @param text plain text
     */
    public void send(StatelessSession session, String to, String subject, String text) {
        if (on) {
            String line = Shortened.to(LONGEST_SUBJECT, subject.replaceAll("\\s+", " "));
            session.insert(new OutgoingMail(to, line, text, clock.instant()));
        }
    }
}
