package factdesk.evidence;

import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Puts official figures beside others, within a transaction that has the claim locked. */
public final class OfficialFigures {

    private final StatelessSession session;

    public OfficialFigures(StatelessSession session) {
        this.session = session;
    }

    /**
     * Writes what was typed.
     *
     * @param unitName the unit of the figure it stands beside
     */
    public void put(Beside beside, OfficialForm form, String unitName, long by, Instant at) {
        OfficialFigure official = row(beside).orElseGet(() -> new OfficialFigure(beside, by, at));
        official.say(form, unitName);
        if (official.id == null) {
            session.insert(official);
        } else {
            session.update(official);
        }
    }

    /** Takes it away; without one, nothing changes. */
    public void remove(Beside beside) {
        row(beside).ifPresent(session::delete);
    }

    private Optional<OfficialFigure> row(Beside beside) {
        OfficialQueries queries = new OfficialQueries_(session);
        return beside.figureId() == null ? queries.ofCheck(beside.checkId()) : queries.ofFigure(beside.figureId());
    }
}
