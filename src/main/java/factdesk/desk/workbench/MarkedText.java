package factdesk.desk.workbench;

import factdesk.claim.MarkedClaim;
import factdesk.claim.WorkState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts an article into paragraphs, and these at the claims' ends, so that each piece can be marked. */
public final class MarkedText {

    private static final Comparator<MarkedClaim> SHORTEST_FIRST = Comparator.comparingInt(
                    (MarkedClaim mark) -> mark.endAt() - mark.startAt())
            .thenComparingLong(MarkedClaim::claimId);

    private final String text;
    private final long chosenId;
    private final List<MarkedClaim> marks;
    private final MarkedParts parts;

    private MarkedText(String text, List<MarkedClaim> marks, long chosenId, MarkedParts parts) {
        this.text = text;
        this.chosenId = chosenId;
        this.parts = parts;
        this.marks = marks.stream()
                .filter(mark -> mark.workState() != WorkState.DISMISSED || mark.claimId() == chosenId)
                .sorted(Comparator.comparingInt(MarkedClaim::startAt))
                .toList();
    }

    /**
     * The paragraphs of a text, each as its pieces.
     *
     * @param chosenId the claim that is open; 0 for none
     * @param parts who says what in which words, as far as it is shown
     */
    public static List<List<Segment>> paragraphs(
            String text, List<MarkedClaim> marks, long chosenId, MarkedParts parts) {
        return new MarkedText(text, marks, chosenId, parts).paragraphs();
    }

    private List<List<Segment>> paragraphs() {
        List<List<Segment>> paragraphs = new ArrayList<>();
        List<Segment> paragraph = new ArrayList<>();
        NavigableSet<MarkedClaim> open = new TreeSet<>(SHORTEST_FIRST);
        int[] cuts = cuts();
        int next = 0;
        for (int i = 0; i + 1 < cuts.length; i++) {
            int start = cuts[i];
            open.removeIf(mark -> mark.endAt() <= start);
            List<Long> begins = new ArrayList<>();
            for (; next < marks.size() && marks.get(next).startAt() <= start; next++) {
                open.add(marks.get(next));
                begins.add(marks.get(next).claimId());
            }
            if (text.charAt(start) == '\n') {
                paragraph = finished(paragraph, paragraphs);
            } else {
                paragraph.add(segment(start, cuts[i + 1], open, begins));
            }
        }
        finished(paragraph, paragraphs);
        return paragraphs;
    }

    /** Where pieces start: at line ends, and where a claim or a part of an attribution starts or ends. */
    private int[] cuts() {
        IntStream claims = marks.stream().flatMapToInt(mark -> IntStream.of(mark.startAt(), mark.endAt()));
        IntStream lines = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '\n')
                .flatMap(at -> IntStream.of(at, at + 1));
        return Stream.of(IntStream.of(0, text.length()), claims, lines, parts.cuts())
                .flatMapToInt(cuts -> cuts)
                .sorted()
                .distinct()
                .toArray();
    }

    private static List<Segment> finished(List<Segment> paragraph, List<List<Segment>> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        return new ArrayList<>();
    }

    private Segment segment(int start, int end, NavigableSet<MarkedClaim> open, List<Long> begins) {
        boolean chosen = open.stream().anyMatch(mark -> mark.claimId() == chosenId);
        MarkedClaim target = target(open);
        String words = text.substring(start, end);
        PieceParts said = parts.of(start, end);
        return target == null
                ? new Segment(words, start, 0, null, chosen, begins, said)
                : new Segment(words, start, target.claimId(), target.workState(), chosen, begins, said);
    }

    /**
     * The claim that a click opens: the shortest, which no other way would lead to; where that one is open already, the
     * next longer one, so that claims on the same words are all within reach.
     */
    private MarkedClaim target(NavigableSet<MarkedClaim> open) {
        if (open.isEmpty()) {
            return null;
        }
        MarkedClaim shortest = open.first();
        boolean isOpen = shortest.claimId() == chosenId;
        return isOpen && open.size() > 1 ? open.higher(shortest) : shortest;
    }
}
