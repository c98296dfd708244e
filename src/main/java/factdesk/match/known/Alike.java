package factdesk.match.known;

import java.util.List;
import java.util.Map;

/** Compares a claim with those that share rare terms with it. */
final class Alike {

    // What names and figures count beside the words, which count 1 when they are all the same.
    private static final double NAMES = 0.5;
    private static final double FIGURES = 0.5;
    private static final double OTHER_TIME = 0.3;

    private final Wording wording;
    private final List<Value> values;
    private final Rarity rarity;

    Alike(Wording wording, List<Value> values, Rarity rarity) {
        this.wording = wording;
        this.values = values;
        this.rarity = rarity;
    }

    Match with(WordedClaim known, List<Value> theirs) {
        Wording other = known.wording();
        List<FigurePair> pairs = FigurePairs.of(values, theirs);
        double score = words(other) + NAMES * names(other) + figures(pairs);
        return new Match(
                known.claimId(),
                score,
                shared(wording.words(), other.words()).stream()
                        .filter(word -> !wording.names().containsValue(word))
                        .toList(),
                shared(wording.names(), other.names()),
                pairs);
    }

    private static List<String> shared(Map<String, String> mine, Map<String, String> theirs) {
        return mine.entrySet().stream()
                .filter(word -> theirs.containsKey(word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * The weight of the words that both have, of all that this has; half of it counts how much the other says beside.
     */
    private double words(Wording other) {
        double all = 0;
        double common = 0;
        int shared = 0;
        for (String stem : wording.words().keySet()) {
            double weight = rarity.weight(stem);
            all += weight;
            if (other.words().containsKey(stem)) {
                common += weight;
                shared++;
            }
        }
        double mine = all == 0 ? 0 : common / all;
        double theirs =
                other.words().isEmpty() ? 0 : (double) shared / other.words().size();
        return (mine + theirs) / 2;
    }

    /**
     * Of the names that this has, the share that the other has; less than nothing when both have none but their own.
     */
    private double names(Wording other) {
        double all = 0;
        double common = 0;
        for (String name : wording.names().keySet()) {
            double weight = rarity.weight(Terms.name(name));
            all += weight;
            common += other.names().containsKey(name) ? weight : 0;
        }
        if (common == 0 && all > 0 && !other.names().isEmpty()) {
            return -1;
        }
        return all == 0 ? 0 : common / all;
    }

    private double figures(List<FigurePair> pairs) {
        if (values.isEmpty()) {
            return 0;
        }
        double score = 0;
        for (FigurePair pair : pairs) {
            score += switch (pair.relation()) {
                case AGREE -> FIGURES;
                case DIFFER -> 0;
                case OTHER_TIME -> -OTHER_TIME;
            };
        }
        return score / values.size();
    }
}
