package factdesk.extract.attribution.model;

/**
 * The most likely labels of a row of tokens, and how likely each label is, by a linear chain over the tokens' scores.
 */
final class Chain {
    private final int length;
    private final int labels;
    private final float[] scores;
    private final float[] transitions;

    /**
     * @param scores by token and label: {@code scores[token * labels + label]}
     * @param transitions by label before and label
     */
    Chain(int length, int labels, float[] scores, float[] transitions) {
        this.length = length;
        this.labels = labels;
        this.scores = scores;
        this.transitions = transitions;
    }

    /** The best row of labels as a whole. */
    int[] best() {
        float[] best = new float[length * labels];
        int[] from = new int[length * labels];
        System.arraycopy(scores, 0, best, 0, labels);
        for (int i = 1; i < length; i++) {
            for (int label = 0; label < labels; label++) {
                int winner = 0;
                for (int before = 1; before < labels; before++) {
                    if (through(best, i, before, label) > through(best, i, winner, label)) {
                        winner = before;
                    }
                }
                best[i * labels + label] = through(best, i, winner, label) + scores[i * labels + label];
                from[i * labels + label] = winner;
            }
        }
        return traced(best, from);
    }

    private float through(float[] best, int i, int before, int label) {
        return best[(i - 1) * labels + before] + transitions[before * labels + label];
    }

    private int[] traced(float[] best, int[] from) {
        int[] path = new int[length];
        int last = 0;
        for (int label = 1; label < labels; label++) {
            if (best[(length - 1) * labels + label] > best[(length - 1) * labels + last]) {
                last = label;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            path[i] = last;
            last = from[i * labels + last];
        }
        return path;
    }

    /**
     * Fills in each label's likelihood at each token.
     *
     * @param pairs to which the expected number of each label after each other is added; null when nobody asks
     * @return the logarithm of the sum over all rows of labels
     */
    double marginals(float[] marginals, double[] pairs) {
        double[] step = new double[labels * labels];
        for (int i = 0; i < step.length; i++) {
            step[i] = Math.exp(transitions[i]);
        }
        double[] potential = new double[length * labels];
        double[] forward = new double[length * labels];
        double[] backward = new double[length * labels];
        double logSum = fillPotentials(potential);
        logSum += forward(potential, step, forward);
        backward(potential, step, backward);
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
                addPairs(i, step, potential, forward, backward, pairs);
            }
        }
        return logSum;
    }

    private void addPairs(
            int i, double[] step, double[] potential, double[] forward, double[] backward, double[] pairs) {
        double sum = 0;
        for (int before = 0; before < labels; before++) {
            for (int label = 0; label < labels; label++) {
                sum += pair(i, before, label, step, potential, forward, backward);
            }
        }
        for (int before = 0; before < labels; before++) {
            for (int label = 0; label < labels; label++) {
                pairs[before * labels + label] += pair(i, before, label, step, potential, forward, backward) / sum;
            }
        }
    }

    private double pair(
            int i, int before, int label, double[] step, double[] potential, double[] forward, double[] backward) {
        return forward[(i - 1) * labels + before]
                * step[before * labels + label]
                * potential[i * labels + label]
                * backward[i * labels + label];
    }

    private double fillPotentials(double[] potential) {
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

    private double forward(double[] potential, double[] step, double[] forward) {
        double logSum = 0;
        for (int i = 0; i < length; i++) {
            double sum = 0;
            for (int label = 0; label < labels; label++) {
                double reach = i == 0 ? 1 : 0;
                for (int before = 0; i > 0 && before < labels; before++) {
                    reach += forward[(i - 1) * labels + before] * step[before * labels + label];
                }
                forward[i * labels + label] = reach * potential[i * labels + label];
                sum += forward[i * labels + label];
            }
            for (int label = 0; label < labels; label++) {
                forward[i * labels + label] /= sum;
            }
            logSum += Math.log(sum);
        }
        return logSum;
    }

    private void backward(double[] potential, double[] step, double[] backward) {
        for (int label = 0; label < labels; label++) {
            backward[(length - 1) * labels + label] = 1;
        }
        for (int i = length - 2; i >= 0; i--) {
            double sum = 0;
            for (int label = 0; label < labels; label++) {
                double reach = 0;
                for (int next = 0; next < labels; next++) {
                    reach += step[label * labels + next]
                            * potential[(i + 1) * labels + next]
                            * backward[(i + 1) * labels + next];
                }
                backward[i * labels + label] = reach;
                sum += reach;
            }
            for (int label = 0; label < labels; label++) {
                backward[i * labels + label] /= sum;
            }
        }
    }

    /** The score of one row of labels; less the logarithm of the sum it is the logarithm of its likelihood. */
    double score(int[] path) {
        double score = 0;
        for (int i = 0; i < length; i++) {
            score += scores[i * labels + path[i]];
            score += i > 0 ? transitions[path[i - 1] * labels + path[i]] : 0;
        }
        return score;
    }
}
