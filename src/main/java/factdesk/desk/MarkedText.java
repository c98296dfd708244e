package factdesk.desk;

import factdesk.claim.MarkedClaim;
import factdesk.claim.WorkState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Cuts an article into paragraphs, and these at the claims' ends, so that each piece can be marked. */
final class MarkedText {

    private static final Comparator<MarkedClaim> SHORTEST_FIRST = Comparator.comparingInt(
                    (MarkedClaim mark) -> mark.endAt() - mark.startAt())
            .thenComparingLong(MarkedClaim::claimId);

    private final String text;
    private final long chosenId;
    private final List<MarkedClaim> marks;
    private final int[] cuts;
    private final Set<Long> begun = new HashSet<>();

    private MarkedText(String text, List<MarkedClaim> marks, long chosenId) {
        this.text = text;
        this.chosenId = chosenId;
        this.marks = marks.stream()
                .filter(mark -> mark.workState() != WorkState.DISMISSED || mark.claimId() == chosenId)
                .sorted(Comparator.comparingInt(MarkedClaim::startAt))
                .toList();
        this.cuts = cuts();
    }

    /**
     * The paragraphs of a text, each as its pieces.
     *
     * @param chosenId the claim that is open; 0 for none
     */
    static List<List<Segment>> paragraphs(String text, List<MarkedClaim> marks, long chosenId) {
        return new MarkedText(text, marks, chosenId).paragraphs();
    }

    private int[] cuts() {
        IntStream claims = marks.stream().flatMapToInt(mark -> IntStream.of(mark.startAt(), mark.endAt()));
        IntStream lines = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '\n')
                .flatMap(at -> IntStream.of(at, at + 1));
        return IntStream.concat(IntStream.of(0, text.length()), IntStream.concat(claims, lines))
                .sorted()
                .distinct()
                .toArray();
    }

    private List<List<Segment>> paragraphs() {
        List<List<Segment>> paragraphs = new ArrayList<>();
        List<Segment> paragraph = new ArrayList<>();
        TreeSet<MarkedClaim> open = new TreeSet<>(SHORTEST_FIRST);
        int next = 0;
        for (int i = 0; i + 1 < cuts.length; i++) {
            int start = cuts[i];
            open.removeIf(mark -> mark.endAt() <= start);
            while (next < marks.size() && marks.get(next).startAt() == start) {
                open.add(marks.get(next++));
            }
            if (text.charAt(start) == '\n') {
                paragraph = finished(paragraph, paragraphs);
            } else {
                paragraph.add(segment(start, cuts[i + 1], open));
            }
        }
        finished(paragraph, paragraphs);
        return paragraphs;
    }

    private static List<Segment> finished(List<Segment> paragraph, List<List<Segment>> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        return new ArrayList<>();
    }

    private Segment segment(int start, int end, SortedSet<MarkedClaim> open) {
        long innermost = open.isEmpty() ? 0 : open.first().claimId();
        boolean chosen = open.stream().anyMatch(mark -> mark.claimId() == chosenId);
        boolean first = innermost != 0 && begun.add(innermost);
        return new Segment(text.substring(start, end), start, innermost, chosen, first);
    }
}
