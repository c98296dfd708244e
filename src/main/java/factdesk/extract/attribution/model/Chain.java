package factdesk.extract.attribution.model;

/** How likely each label is at each token of a row, by a linear chain over the tokens' scores. */
final class Chain {
    private final int length;
    private final int labels;
    private final float[] scores;
    private final double[] step;
    private final boolean[] tied;
    private final double[] potential;
    private final double[] forward;
    private final double[] backward;

    /**
     * @param scores by token and label: {@code scores[token * labels + label]}
     * @param transitions by label before and label
     * @param tied for each token whether it must have the label of the one before; null when none must
     */
    Chain(int length, int labels, float[] scores, float[] transitions, boolean[] tied) {
        this.length = length;
        this.labels = labels;
        this.scores = scores;
        this.tied = tied;
        step = new double[labels * labels];
        for (int i = 0; i < step.length; i++) {
            step[i] = Math.exp(transitions[i]);
        }
        potential = new double[length * labels];
        forward = new double[length * labels];
        backward = new double[length * labels];
    }

    /**
     * Fills in each label's likelihood at each token.
     *
     * @param pairs to which the expected number of each label after each other is added; null when nobody asks
     * @return the logarithm of the sum over all rows of labels
     */
    double marginals(float[] marginals, double[] pairs) {
        double logSum = logSum();
        fillBackward();
        for (int i = 0; i < length; i++) {
            double sum = 0;
            for (int label = 0; label < labels; label++) {
                sum += forward[i * labels + label] * backward[i * labels + label];
            }
            for (int label = 0; label < labels; label++) {
                marginals[i * labels + label] =
                        (float) (forward[i * labels + label] * backward[i * labels + label] / sum);
            }
            if (pairs != null && i > 0) {
                addPairs(i, pairs);
            }
        }
        return logSum;
    }

    /** The logarithm of the sum over all rows of labels. */
    double logSum() {
        return fillPotentials() + fillForward();
    }

    /** The weight of the step between the labels to the token at {@code i}. */
    private double step(int i, int before, int label) {
        return before != label && tied != null && tied[i] ? 0 : step[before * labels + label];
    }

    private void addPairs(int i, double[] pairs) {
        double sum = 0;
        for (int before = 0; before < labels; before++) {
            for (int label = 0; label < labels; label++) {
                sum += pair(i, before, label);
            }
        }
        for (int before = 0; before < labels; before++) {
            for (int label = 0; label < labels; label++) {
                pairs[before * labels + label] += pair(i, before, label) / sum;
            }
        }
    }

    private double pair(int i, int before, int label) {
        return forward[(i - 1) * labels + before]
                * step(i, before, label)
                * potential[i * labels + label]
                * backward[i * labels + label];
    }

    private double fillPotentials() {
        double logSum = 0;
        for (int i = 0; i < length; i++) {
            float largest = scores[i * labels];
            for (int label = 1; label < labels; label++) {
                largest = Math.max(largest, scores[i * labels + label]);
            }
            for (int label = 0; label < labels; label++) {
                potential[i * labels + label] = Math.exp(scores[i * labels + label] - largest);
            }
            logSum += largest;
        }
        return logSum;
    }

    private double fillForward() {
        double logSum = 0;
        for (int i = 0; i < length; i++) {
            double sum = 0;
            for (int label = 0; label < labels; label++) {
                double reach = i == 0 ? 1 : 0;
                for (int before = 0; i > 0 && before < labels; before++) {
                    reach += forward[(i - 1) * labels + before] * step(i, before, label);
                }
                forward[i * labels + label] = reach * potential[i * labels + label];
                sum += forward[i * labels + label];
            }
            scale(forward, i, sum);
            logSum += Math.log(sum);
        }
        return logSum;
    }

    private void fillBackward() {
        for (int label = 0; label < labels; label++) {
            backward[(length - 1) * labels + label] = 1;
        }
        for (int i = length - 2; i >= 0; i--) {
            double sum = 0;
            for (int label = 0; label < labels; label++) {
                double reach = 0;
                for (int next = 0; next < labels; next++) {
                    reach += step(i + 1, label, next)
                            * potential[(i + 1) * labels + next]
                            * backward[(i + 1) * labels + next];
                }
                backward[i * labels + label] = reach;
                sum += reach;
            }
            scale(backward, i, sum);
        }
    }

    private void scale(double[] numbers, int i, double sum) {
        for (int label = 0; label < labels; label++) {
            numbers[i * labels + label] /= sum;
        }
    }
}
