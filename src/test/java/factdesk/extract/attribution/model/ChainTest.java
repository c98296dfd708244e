package factdesk.extract.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final int LENGTH = 5;
    private static final int LABELS = 3;

    private final float[] scores = random(LENGTH * LABELS, 1);
    private final float[] transitions = random(LABELS * LABELS, 2);

    @Test
    void likelihoodsAreThoseOfAllRowsCountedOneByOne() {
        assertLikelihoods(null);
    }

    @Test
    void tiedTokensHaveOneLabel() {
        boolean[] tied = {false, false, true, true, false};
        float[] marginals = assertLikelihoods(tied);
        for (int label = 0; label < LABELS; label++) {
            assertThat(marginals[2 * LABELS + label]).isCloseTo(marginals[LABELS + label], within(1e-5f));
            assertThat(marginals[3 * LABELS + label]).isCloseTo(marginals[LABELS + label], within(1e-5f));
        }
    }

    private float[] assertLikelihoods(boolean[] tied) {
        float[] marginals = new float[LENGTH * LABELS];
        double logSum = new Chain(LENGTH, LABELS, scores, transitions, tied).marginals(marginals, null);
        double[] expected = new double[LENGTH * LABELS];
        double sum = addRows(new int[LENGTH], 0, tied, expected);
        assertThat(logSum).isCloseTo(Math.log(sum), within(1e-5));
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) marginals[i]).isCloseTo(expected[i] / sum, within(1e-5));
        }
        return marginals;
    }

    /** Goes through all rows of labels from the token on; adds each one's weight to its labels. */
    private double addRows(int[] row, int token, boolean[] tied, double[] expected) {
        double sum = 0;
        if (token == LENGTH) {
            double weight = Math.exp(score(row));
            for (int i = 0; i < LENGTH; i++) {
                expected[i * LABELS + row[i]] += weight;
            }
            return weight;
        }
        for (int label = 0; label < LABELS; label++) {
            if (tied == null || !tied[token] || row[token - 1] == label) {
                row[token] = label;
                sum += addRows(row, token + 1, tied, expected);
            }
        }
        return sum;
    }

    private double score(int[] row) {
        double score = 0;
        for (int i = 0; i < LENGTH; i++) {
            score += scores[i * LABELS + row[i]];
            score += i > 0 ? transitions[row[i - 1] * LABELS + row[i]] : 0;
        }
        return score;
    }

    private static float[] random(int length, long seed) {
        Random random = new Random(seed);
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = random.nextFloat() * 4 - 2;
        }
        return numbers;
    }
}
