package factdesk.match.known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How rare terms are among all claims. */
final class Rarity {

    /** What is in fewer claims than this is not counted. */
    static final int COMMON = 40;

    /** How many claims are thought to have a term that is not counted. */
    private static final int RARE = 4;

    private final Map<String, Long> counts = new HashMap<>();
    private final long claims;

    private Rarity(List<CommonTerm> counted) {
        counted.forEach(term -> counts.put(term.term, term.claims));
        this.claims = Math.max(COMMON, counts.getOrDefault("", 0L));
    }

    static Rarity of(KnownQueries queries, Collection<String> terms) {
        List<String> asked = new ArrayList<>(terms);
        asked.add("");
        return new Rarity(queries.common(asked));
    }

    /** How many claims have it, or may have. */
    long count(String term) {
        return counts.getOrDefault(term, (long) RARE);
    }

    /** What it says that two claims share it: the less of them do, the more. */
    double weight(String term) {
        return Math.log(1 + (double) claims / count(term));
    }

    Comparator<String> rarestFirst() {
        return Comparator.comparingLong(this::count).thenComparing(Comparator.naturalOrder());
    }
}
