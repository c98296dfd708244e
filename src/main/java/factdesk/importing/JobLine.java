package factdesk.importing;

import factdesk.web.text.Text;
import java.time.Instant;

/** An import as its page shows it. */
public record JobLine(
        long id,
        String name,
        String requestedBy,
        Instant requestedAt,
        ImportState state,
        int total,
        int added,
        int known,
        int bad,
        Instant endedAt) {

    /** How many lines are seen to. */
    public int done() {
        return added + known + bad;
    }

    public boolean open() {
        return state == ImportState.OPEN;
    }

    /** The state in words. */
    public Text says() {
        return Text.of("importing.state." + state, done(), total);
    }
}
