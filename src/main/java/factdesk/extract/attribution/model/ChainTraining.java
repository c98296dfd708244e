package factdesk.extract.attribution.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Learns the weights of a chain from rows of tokens with their labels, by adaptive gradient steps on the likelihood.
 */
final class ChainTraining {
    private static final float RATE = 0.12f;

    /** Keeps the first steps small. */
    private static final float START = 0.3f;

    /** Gradients not worth a step. */
    private static final float SMALL = 0.01f;

    /** Fills in the features of a token of a row. */
    interface Source {
        void fill(int token, Features out);
    }

    /** A row of tokens with their labels. */
    static final class Row {
        private final Source source;
        private final byte[] labels;
        private final byte[] fixed;
        private final boolean[] tied;

        /**
         * @param source gives the features of each token
         * @param labels of each token
         * @param fixed for each token the label it must have, or -1; null when all are free
         * @param tied for each token whether it has the label of the one before; null when none needs to
         */
        Row(Source source, byte[] labels, byte[] fixed, boolean[] tied) {
            this.source = source;
            this.labels = labels;
            this.fixed = fixed;
            this.tied = tied;
        }
    }

    private final float dropped;
    private final Features buffer = new Features();
    private final SplittableRandom random;
    private final int labels;
    private final float[] weights;
    private final float[] squares;
    private final float[] transitions;
    private final float[] transitionSquares;

    private ChainTraining(int labels, long seed, float dropped) {
        this.dropped = dropped;
        random = new SplittableRandom(seed);
        this.labels = labels;
        weights = new float[labels << Features.BITS];
        squares = new float[labels << Features.BITS];
        transitions = new float[labels * labels];
        transitionSquares = new float[labels * labels];
    }

    /**
     * Learns the same rows several times over, each time in another order, and takes the mean: no order is right.
     *
     * @param dropped share of the features that each look at a token goes without, so that none is relied on alone
     */
    static Weights averaged(int labels, List<Row> rows, int rounds, float dropped, List<Long> seeds) {
        List<ChainTraining> members = seeds.parallelStream()
                .map(seed -> new ChainTraining(labels, seed, dropped).trained(rows, rounds))
                .toList();
        float[] weights = new float[labels << Features.BITS];
        float[] transitions = new float[labels * labels];
        for (ChainTraining member : members) {
            add(member.weights, (1 - dropped) / members.size(), weights);
            add(member.transitions, 1f / members.size(), transitions);
        }
        return Weights.of(labels, weights, transitions);
    }

    private static void add(float[] some, float share, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += share * some[i];
        }
    }

    /** Goes over all rows that many times, in an order that depends on the seed only. */
    private ChainTraining trained(List<Row> rows, int rounds) {
        List<Row> order = new ArrayList<>(rows);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, new Random(random.nextLong()));
            float rate = RATE * (1 - 0.8f * round / rounds);
            for (Row row : order) {
                learn(row, rate);
            }
        }
        return this;
    }

    private void learn(Row row, float rate) {
        int length = row.labels.length;
        float[] scores = new float[length * labels];
        int[][] features = new int[length][];
        for (int i = 0; i < length; i++) {
            row.source.fill(i, buffer);
            features[i] = kept(buffer.toArray());
            for (int bucket : features[i]) {
                for (int label = 0; label < labels; label++) {
                    scores[i * labels + label] += weights[bucket * labels + label];
                }
            }
        }
        if (row.fixed != null) {
            Reading.constrain(scores, row.fixed);
        }
        float[] marginals = new float[length * labels];
        double[] pairs = new double[labels * labels];
        new Chain(length, labels, scores, transitions, row.tied).marginals(marginals, pairs);
        for (int i = 1; i < length; i++) {
            pairs[row.labels[i - 1] * labels + row.labels[i]] -= 1;
        }
        learnTransitions(pairs, rate);
        for (int i = 0; i < length; i++) {
            for (int label = 0; label < labels; label++) {
                float gradient = (row.labels[i] == label ? 1 : 0) - marginals[i * labels + label];
                if (Math.abs(gradient) > SMALL) {
                    step(features[i], label, gradient, rate);
                }
            }
        }
    }

    private int[] kept(int[] features) {
        int size = 0;
        for (int bucket : features) {
            if (random.nextFloat() >= dropped) {
                features[size++] = bucket;
            }
        }
        return Arrays.copyOf(features, size);
    }

    private void step(int[] features, int label, float gradient, float rate) {
        float square = gradient * gradient;
        for (int bucket : features) {
            int at = bucket * labels + label;
            squares[at] += square;
            weights[at] += rate * gradient / (float) Math.sqrt(squares[at] + START);
        }
    }

    private void learnTransitions(double[] surplus, float rate) {
        for (int at = 0; at < transitions.length; at++) {
            float gradient = (float) -surplus[at];
            transitionSquares[at] += gradient * gradient;
            transitions[at] += rate * gradient / (float) Math.sqrt(transitionSquares[at] + 1);
        }
    }
}
