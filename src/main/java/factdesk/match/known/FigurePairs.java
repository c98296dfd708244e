package factdesk.match.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the figures of two claims beside each other: the same unit and kind, those that agree first, then the nearest.
 */
final class FigurePairs {

    private FigurePairs() {}

    static List<FigurePair> of(List<Value> here, List<Value> there) {
        List<Value> mine = new ArrayList<>(here);
        List<Value> theirs = new ArrayList<>(there);
        List<FigurePair> pairs = new ArrayList<>();
        take(mine, theirs, pairs, true);
        take(mine, theirs, pairs, false);
        return pairs;
    }

    private static void take(List<Value> mine, List<Value> theirs, List<FigurePair> pairs, boolean agreeing) {
        for (Value value : List.copyOf(mine)) {
            theirs.stream()
                    .filter(other -> isOfAKind(value, other) && (!agreeing || agrees(value, other)))
                    .min(Comparator.comparingLong(other -> Math.abs(value.size() - other.size())))
                    .ifPresent(other -> {
                        pairs.add(FigurePair.of(value, other));
                        mine.remove(value);
                        theirs.remove(other);
                    });
        }
    }

    private static boolean isOfAKind(Value one, Value other) {
        return one.unit().equals(other.unit()) && one.role() == other.role();
    }

    private static boolean agrees(Value one, Value other) {
        return !FigurePair.of(one, other).isDifferent();
    }
}
