package factdesk.extract.claim;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.quantity.Quantity.Change;
import factdesk.extract.token.Token;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges how much a claim is worth checking, from features of its words and figures that can each be shown. */
public final class WorthReader {
    private static final int FEW_WORDS = 7;
    private static final int MANY_WORDS = 20;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Set<String> PAST_AUXILIARIES =
            Set.of("was", "were", "had", "did", "didn't", "wasn't", "weren't");
    private static final Set<String> PAST = Set.of(
            "went", "took", "gave", "got", "came", "said", "told", "made", "won", "lost", "rose", "fell", "grew",
            "brought", "found", "began", "became", "left", "paid", "spent", "built", "broke", "ran", "held", "sold",
            "bought", "wrote", "sent", "met", "led", "kept", "saw", "knew", "shot", "fought", "taken", "gone", "given");

    private static final Set<String> BEFORE_INFINITIVE =
            Set.of("to", "will", "would", "can", "could", "should", "must", "may", "might", "we'll", "i'll", "they'll");
    private static final Set<String> NOW = Set.of("now", "away", "here", "after");
    private static final Set<String> HAVE =
            Set.of("has", "have", "they've", "we've", "he's", "she's", "i've", "hasn't", "haven't");
    /** Names that name nobody: titles, and the country one speaks to. */
    private static final Set<String> NO_NAMES = Set.of(
            "america",
            "american",
            "god",
            "mr.",
            "mr",
            "sir",
            "senator",
            "governor",
            "president",
            "jim",
            "bob",
            "congressman");

    private final WorthWeights weights;

    public WorthReader(WorthWeights weights) {
        this.weights = weights;
    }

    /**
     * @param tokens the words of the claim
     * @param quantities its figures
     */
    public Worth of(List<Token> tokens, List<Quantity> quantities) {
        Set<WorthFeature> features = EnumSet.noneOf(WorthFeature.class);
        quantities.forEach(quantity -> addFigure(quantity, features));
        if (quantities.size() > 1) {
            features.add(WorthFeature.FIGURES);
        }
        addWords(tokens, features);
        List<String> why = features.stream()
                .sorted(Comparator.comparingDouble(feature -> -Math.abs(weights.of(feature))))
                .map(WorthFeature::why)
                .toList();
        return new Worth(weights.score(features), why);
    }

    private static void addFigure(Quantity quantity, Set<WorthFeature> features) {
        boolean one = quantity.value().compareTo(BigDecimal.ONE) == 0;
        if (!one) {
            features.add(WorthFeature.FIGURE);
        }
        if (quantity.change() == Change.UP || quantity.change() == Change.DOWN) {
            features.add(WorthFeature.CHANGE);
        }
        if (isMoney(quantity.unit())) {
            features.add(WorthFeature.MONEY);
        }
        if (quantity.role() == Quantity.Role.SHARE || quantity.unit().startsWith("%")) {
            features.add(WorthFeature.SHARE);
        }
        if (quantity.value().abs().compareTo(MILLION) >= 0) {
            features.add(WorthFeature.LARGE);
        }
    }

    private static boolean isMoney(String unit) {
        String code = unit.length() > 3 && unit.charAt(3) == '/' ? unit.substring(0, 3) : unit;
        return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static void addWords(List<Token> tokens, Set<WorthFeature> features) {
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            addWord(tokens, i, features);
            words += tokens.get(i).is("PUNCT") ? 0 : 1;
        }
        if (words < FEW_WORDS) {
            features.add(WorthFeature.SHORT);
        }
        if (words > MANY_WORDS) {
            features.add(WorthFeature.DETAIL);
        }
    }

    private static void addWord(List<Token> tokens, int i, Set<WorthFeature> features) {
        Token token = tokens.get(i);
        String word = word(tokens, i);
        // "to cut", "will cut": no deed yet.
        boolean yetToCome = BEFORE_INFINITIVE.contains(word(tokens, i - 1));
        boolean now = word.equals("right") && NOW.contains(word(tokens, i + 1));
        for (WorthFeature feature : now ? Set.<WorthFeature>of() : WorthWords.of(word)) {
            if (!yetToCome || feature != WorthFeature.DEED) {
                features.add(feature);
            }
        }
        if (word.equals("going") && word(tokens, i + 1).equals("to")) {
            features.add(WorthFeature.FORECAST);
        }
        if (!yetToCome && (isPast(token, word) || isPerfect(tokens, i, word))) {
            features.add(WorthFeature.PAST);
        }
        if (isSuperlative(token, word)) {
            features.add(WorthFeature.SUPERLATIVE);
        }
        if (i > 0 && token.is("PROPN") && !NO_NAMES.contains(word)) {
            features.add(WorthFeature.NAMES);
        }
        if (word.equals("?")) {
            features.add(WorthFeature.QUESTION);
        }
    }

    private static String word(List<Token> tokens, int i) {
        boolean inside = i >= 0 && i < tokens.size();
        return inside ? tokens.get(i).text().toLowerCase(Locale.ROOT).replace('’', '\'') : "";
    }

    private static boolean isSuperlative(Token token, String word) {
        return token.is("ADJ") && word.length() > 5 && word.endsWith("est");
    }

    /** "have already raised": the auxiliary and, a little later, its participle. */
    private static boolean isPerfect(List<Token> tokens, int i, String word) {
        if (!HAVE.contains(word)) {
            return false;
        }
        for (int k = i + 1; k < Math.min(i + 4, tokens.size()); k++) {
            String next = tokens.get(k).text().toLowerCase(Locale.ROOT);
            boolean participle = next.endsWith("ed") || next.endsWith("en") || PAST.contains(next);
            if (participle && (tokens.get(k).is("VERB") || tokens.get(k).is("AUX"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Token token, String word) {
        boolean regular = token.is("VERB") && word.endsWith("ed") && word.length() > 4;
        return regular || PAST_AUXILIARIES.contains(word) || (token.is("VERB") && PAST.contains(word));
    }
}
