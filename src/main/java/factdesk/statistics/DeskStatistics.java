package factdesk.statistics;

import java.util.List;

/**
 * What the desk has before it and behind it.
 *
 * @param steps publications by week or month, the oldest first; those without any are left out
 * @param people the same as {@code all} for each person with something published or open
 */
public record DeskStatistics(
        List<OpenClaims> open,
        TimeToPublish all,
        List<TimeToPublish> people,
        List<Counted> steps,
        List<Counted> verdicts,
        EnginePrecision precision) {

    public DeskStatistics {
        open = List.copyOf(open);
        people = List.copyOf(people);
        steps = List.copyOf(steps);
        verdicts = List.copyOf(verdicts);
    }

    /** All that is open, by age. */
    public OpenClaims allOpen() {
        return open.stream()
                .reduce(
                        new OpenClaims("All", 0, 0, 0, 0),
                        (sum, one) -> new OpenClaims(
                                sum.state(),
                                sum.day() + one.day(),
                                sum.week() + one.week(),
                                sum.month() + one.month(),
                                sum.older() + one.older()));
    }
}
