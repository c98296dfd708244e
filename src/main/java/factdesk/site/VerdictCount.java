package factdesk.site;

import factdesk.claim.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** How many published claims have a verdict. */
public record VerdictCount(Verdict verdict, long claims) {

    /** All verdicts in their own order, those that no claim has with 0. */
    static List<VerdictCount> all(List<VerdictCount> counted) {
        return Stream.of(Verdict.values())
                .map(verdict -> counted.stream()
                        .filter(count -> count.verdict() == verdict)
                        .findFirst()
                        .orElse(new VerdictCount(verdict, 0)))
                .toList();
    }
}
