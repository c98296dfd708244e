package factdesk.extract.attribution;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.List;
import java.util.Optional;

/**
 * Texts in turns, "MAYOR LIND: The bridge will open." or "A: In May.": a line begins with who speaks, in capitals, and
 * a colon. One such line alone may be a dateline or a heading; two make a transcript.
 */
final class Transcript {
    /** Words before the colon. */
    private static final int LONGEST_NAME = 5;

    private static final int FEWEST_TURNS = 2;
    private static final double CONFIDENCE = 0.8;
    private static final String WHY = "the line begins with who speaks, as in a transcript";

    private final boolean inTurns;

    Transcript(List<Passage> passages) {
        inTurns = passages.stream()
                        .filter(passage -> colon(passage) > 0)
                        .limit(FEWEST_TURNS)
                        .count()
                == FEWEST_TURNS;
    }

    /** What is said in that turn; empty when the passage is none. A question ("Q:") reports nothing. */
    Optional<Draft> turn(Passage passage) {
        int colon = inTurns ? colon(passage) : 0;
        if (colon == 0 || passage.word(0).equals("q")) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                passage,
                List.of(new Range(0, colon)),
                List.of(new Range(colon, colon + 1)),
                List.of(new Range(colon + 1, passage.size())),
                null,
                WHY,
                CONFIDENCE));
    }

    /** Where the colon after the name stands; 0 when the passage is no turn. */
    private static int colon(Passage passage) {
        for (int i = 0; i + 1 < passage.size() && i <= LONGEST_NAME; i++) {
            if (passage.word(i).equals(":")) {
                return i;
            }
            if (!isInCapitals(passage.token(i).text())) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isInCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase) && word.chars().noneMatch(Character::isDigit);
    }
}
