package factdesk.claim;

import java.time.Instant;
import org.hibernate.StatelessSession;

/** What an editor decides on a piece of arithmetic, within a transaction that has the claim locked. */
public final class DecideCheck {

    private final StatelessSession session;
    private final DerivedCheck check;

    public DecideCheck(StatelessSession session, long checkId) {
        this.session = session;
        this.check = session.get(DerivedCheck.class, checkId);
    }

    /** Accepts it for the public, refuses it, or opens the question again. */
    public void decide(CheckState decision, long by, Instant at) {
        boolean open = decision == CheckState.OPEN;
        check.decide(decision, open ? null : by, open ? null : at);
        session.update(check);
    }

    /** Takes an editor's result over; it waits to be accepted. */
    public void correct(CheckForm form, long by) {
        check.correct(form, by);
        session.update(check);
    }

    public String says() {
        return check.says;
    }
}
