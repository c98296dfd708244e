package factdesk.statistics;

import java.util.List;

/**
 * What became of the claims that the engine found, among those the desk decided on.
 *
 * @param kept how many somebody worked on
 * @param dismissed how many were set aside, by reason
 * @param erred how many of these were no claims at all
 */
public record EnginePrecision(long kept, List<Counted> dismissed, long erred) {

    public EnginePrecision {
        dismissed = List.copyOf(dismissed);
    }

    public long decided() {
        return kept + dismissed.stream().mapToLong(Counted::count).sum();
    }

    /** Of 100 that were decided on, how many were claims; rounded. */
    public long percent() {
        return decided() == 0 ? 0 : Math.round(100.0 * (decided() - erred) / decided());
    }
}
