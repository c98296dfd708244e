package factdesk.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts two people's changes of one text together, when they are of different lines. Changes of the same line, or of
 * lines next to each other, are left to a person to decide on.
 */
public final class LineMerge {

    private LineMerge() {}

    /** Lines of the older text, from one to before another, and what somebody put in their place. */
    private record Change(int from, int to, List<String> lines) {

        /** With a line between them that neither changes, changes have nothing to do with each other. */
        boolean isClearOf(Change other) {
            return to < other.from || other.to < from;
        }
    }

    /**
     * Both changes in one text.
     *
     * @param base what both began with
     * @return nothing when the changes touch each other
     */
    public static Optional<String> of(String base, String one, String other) {
        List<String> lines = lines(base);
        List<Change> ones = changes(lines, one);
        List<Change> others = changes(lines, other).stream()
                .filter(change -> !ones.contains(change))
                .toList();
        boolean clear = ones.stream().allMatch(change -> others.stream().allMatch(change::isClearOf));
        return clear ? Optional.of(applied(lines, ones, others)) : Optional.empty();
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\n", -1));
    }

    private static List<Change> changes(List<String> base, String text) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(base, lines(text), new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            int from = delta.getSource().getPosition();
            Change change = new Change(
                    from, from + delta.getSource().size(), delta.getTarget().getLines());
            Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            if (last != null && last.to >= change.from) {
                changes.set(changes.size() - 1, joined(last, change));
            } else {
                changes.add(change);
            }
        }
        return changes;
    }

    /** What was removed and what was added at the same place come apart; together they are one change. */
    private static Change joined(Change one, Change next) {
        return new Change(
                one.from,
                Math.max(one.to, next.to),
                Stream.concat(one.lines.stream(), next.lines.stream()).toList());
    }

    private static String applied(List<String> base, List<Change> ones, List<Change> others) {
        List<String> lines = new ArrayList<>(base);
        Stream.concat(ones.stream(), others.stream())
                .sorted((a, b) -> b.from - a.from)
                .forEach(change -> {
                    List<String> place = lines.subList(change.from, change.to);
                    place.clear();
                    place.addAll(change.lines);
                });
        return String.join("\n", lines);
    }
}
