package factdesk.bench;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts to measure with: stories in an order drawn by lot, each time of other people. The same seed, the same texts.
 */
final class Texts {
    private static final List<Story> STORIES = Story.all();

    private static final List<String> STARTS =
            List.of("Ab", "Bel", "Cor", "Dal", "Er", "Fen", "Gor", "Hal", "Is", "Jan", "Kor", "Lem", "Mar", "Nor");

    private static final List<String> MIDDLES =
            List.of("", "ad", "el", "in", "ol", "um", "ak", "esh", "ier", "or", "ut", "av");

    private static final List<String> ENDS =
            List.of("adu", "berg", "chuk", "dottir", "escu", "field", "gaard", "hashi", "ides", "kova", "lund", "mann");

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Random random;

    Texts(long seed) {
        random = new Random(seed);
    }

    /** An article of so many words, counted between blanks. */
    String ofWords(int words) {
        String text = ofLength(words * 10);
        Matcher word = WORD.matcher(text);
        for (int i = 0; i < words; i++) {
            if (!word.find()) {
                throw new IllegalStateException("A text of " + text.length() + " characters has only " + i + " words.");
            }
        }
        return text.substring(0, word.end());
    }

    /** A text of so many characters. */
    String ofLength(int characters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            text.append(any(STORIES).retold(this::surname)).append("\n\n");
        }
        return text.substring(0, characters);
    }

    private String surname() {
        return any(STARTS) + any(MIDDLES) + any(ENDS);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
