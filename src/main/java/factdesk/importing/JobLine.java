package factdesk.importing;

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
    public String says() {
        return switch (state) {
            case OPEN -> "Under way: " + done() + " of " + total + " lines";
            case DONE -> "Finished: " + total + (total == 1 ? " line" : " lines");
            case CANCELLED -> "Cancelled after " + done() + " of " + total + " lines";
        };
    }
}
