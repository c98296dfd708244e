package factdesk.extract.claim;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.quantity.Quantity.Change;
import factdesk.extract.token.Token;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges how much a claim is worth checking, from features of its words and figures that can each be shown. */
public final class WorthReader {
    private static final double BASE = -1.4;
    private static final int FEW_WORDS = 6;

    private static final Set<String> COMPARING =
            words("more less fewer higher lower than compared double doubled twice triple tripled half most least");
    private static final Set<String> SUPERLATIVE =
            words("first largest biggest highest lowest worst best fastest only never record ever every single most");
    private static final Set<String> SOURCES = words(
            "data figures statistics survey study report poll census according found showed shows estimates records");
    private static final Set<String> POLICY = words(
            "tax taxes budget deficit debt law bill jobs unemployment economy spending health insurance medicare security social"
                    + " education schools energy oil trade immigration crime military troops war nuclear program programs government"
                    + " federal congress senate policy welfare wages income inflation growth percent billion million trillion");
    private static final Set<String> PEOPLE = words(
            "people americans families workers children voters citizens women men students seniors patients residents");
    private static final Set<String> RECORD = words(
            "voted vote signed passed cut created lost raised opposed supported proposed spent increased reduced promised said vetoed sent built closed");
    private static final Set<String> FORECAST =
            words("will would going plan could may might shall forecast expected promise");
    private static final Set<String> OPINION =
            words("think believe hope feel should must want need ought wonderful great thank want love");
    private static final Set<String> PERSONAL = words("i my me mine myself");

    private WorthReader() {}

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }

    /**
     * @param tokens the words of the claim
     * @param quantities its figures
     */
    public static Worth of(List<Token> tokens, List<Quantity> quantities) {
        Set<WorthFeature> features = features(tokens, quantities);
        double odds = BASE + features.stream().mapToDouble(WorthFeature::weight).sum();
        List<String> why = features.stream()
                .sorted(Comparator.comparingDouble((WorthFeature feature) -> -Math.abs(feature.weight())))
                .map(WorthFeature::why)
                .toList();
        return new Worth(1 / (1 + Math.exp(-odds)), why);
    }

    private static Set<WorthFeature> features(List<Token> tokens, List<Quantity> quantities) {
        Set<WorthFeature> features = EnumSet.noneOf(WorthFeature.class);
        for (Quantity quantity : quantities) {
            features.add(WorthFeature.FIGURE);
            if (quantity.change() == Change.UP || quantity.change() == Change.DOWN) {
                features.add(WorthFeature.CHANGE);
            }
            if (quantity.unit().length() == 3
                    && quantity.unit().equals(quantity.unit().toUpperCase(Locale.ROOT))) {
                features.add(WorthFeature.MONEY);
            }
        }
        int words = 0;
        for (Token token : tokens) {
            words += token.is("PUNCT") ? 0 : 1;
            addWord(token.text().toLowerCase(Locale.ROOT), features);
        }
        if (words < FEW_WORDS) {
            features.add(WorthFeature.SHORT);
        }
        return features;
    }

    private static void addWord(String word, Set<WorthFeature> features) {
        add(word, COMPARING, WorthFeature.COMPARISON, features);
        add(word, SUPERLATIVE, WorthFeature.SUPERLATIVE, features);
        add(word, SOURCES, WorthFeature.DATA_SOURCE, features);
        add(word, POLICY, WorthFeature.POLICY, features);
        add(word, PEOPLE, WorthFeature.MANY_PEOPLE, features);
        add(word, RECORD, WorthFeature.RECORD, features);
        add(word, FORECAST, WorthFeature.FORECAST, features);
        add(word, OPINION, WorthFeature.OPINION, features);
        add(word, PERSONAL, WorthFeature.PERSONAL, features);
        if (word.equals("?")) {
            features.add(WorthFeature.QUESTION);
        }
    }

    private static void add(String word, Set<String> list, WorthFeature feature, Set<WorthFeature> features) {
        if (list.contains(word)) {
            features.add(feature);
        }
    }
}
