package factdesk.evidence.link;

import java.time.Instant;

/**
 * A snapshot as the desk shows it.
 *
 * @param takenAt null while it waits
 * @param status the HTTP status; null when there was no answer
 * @param size in bytes; null unless it was kept
 * @param problem why it failed; empty unless it did
 */
public record SnapshotLine(
        long id,
        long sourceId,
        Snapshot.State state,
        Instant askedAt,
        Instant takenAt,
        Integer status,
        String finalUrl,
        String title,
        String contentType,
        Integer size,
        String sha256,
        PageReading.Found found,
        String surroundings,
        String problem) {

    public boolean isWaiting() {
        return state == Snapshot.State.WAITING;
    }

    public boolean isKept() {
        return state == Snapshot.State.KEPT;
    }

    /** When it was taken, or asked for while it waits. */
    public Instant at() {
        return takenAt == null ? askedAt : takenAt;
    }

    /** What became of it, in words. */
    public String says() {
        return switch (state) {
            case WAITING -> "A snapshot is being taken.";
            case FAILED -> "No snapshot: " + problem;
            case KEPT ->
                switch (found) {
                    case FOUND -> "Snapshot kept; the excerpt was found on the page.";
                    case NOT_FOUND -> "Snapshot kept; the excerpt was not found on the page.";
                    case NOT_SOUGHT -> "Snapshot kept.";
                };
        };
    }

    /** Enough of the hash to tell two snapshots apart. */
    public String shortHash() {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }
}
