package factdesk.worth;

import factdesk.extract.claim.WorthFeature;
import factdesk.extract.claim.WorthWeights;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fits the weights of what is worth checking to a newsroom's decisions: a logistic regression on the named features,
 * held to the weights that it starts from (a quadratic penalty on the distance from each), so that a feature seen a few
 * times moves a little and one never seen stays. Newton's method; the same decisions in the same order give the same
 * weights.
 */
public final class WorthFit {

    /** How many decisions a fit needs, and how many of each kind: fewer would fit chance. */
    public static final int ENOUGH = 100;

    public static final int ENOUGH_OF_EACH = 20;

    /** How strongly weights are held to where they start: as strongly as four decisions or so would pull. */
    private static final double PENALTY = 1.0;

    private static final List<WorthFeature> FEATURES = List.of(WorthFeature.values());
    private static final int MOST_STEPS = 100;
    private static final double STILL = 1e-9;

    private final List<Decision> decisions;
    private final double[] start;

    private WorthFit(WorthWeights from, List<Decision> decisions) {
        this.decisions = List.copyOf(decisions);
        this.start = numbers(from);
    }

    /**
     * The weights that fit the decisions.
     *
     * @param from where to start, and what to hold to
     * @throws IllegalArgumentException when there are too few decisions, saying how many there are
     */
    public static WorthWeights fit(WorthWeights from, List<Decision> decisions) {
        long kept = decisions.stream().filter(Decision::kept).count();
        long dismissed = decisions.size() - kept;
        if (decisions.size() < ENOUGH || kept < ENOUGH_OF_EACH || dismissed < ENOUGH_OF_EACH) {
            throw new IllegalArgumentException(
                    "There are " + decisions.size() + " decisions (" + kept + " claims kept, "
                            + dismissed + " set aside as not worth checking); a fit needs " + ENOUGH + ", of each kind "
                            + ENOUGH_OF_EACH + ". Nothing was written.");
        }
        return weights(new WorthFit(from, decisions).solve());
    }

    private static double[] numbers(WorthWeights weights) {
        double[] numbers = new double[FEATURES.size() + 1];
        numbers[FEATURES.size()] = weights.base();
        for (int i = 0; i < FEATURES.size(); i++) {
            numbers[i] = weights.of(FEATURES.get(i));
        }
        return numbers;
    }

    private static WorthWeights weights(double[] numbers) {
        Map<WorthFeature, Double> weights = new EnumMap<>(WorthFeature.class);
        for (int i = 0; i < FEATURES.size(); i++) {
            weights.put(FEATURES.get(i), numbers[i]);
        }
        return new WorthWeights(numbers[FEATURES.size()], weights);
    }

    private double[] solve() {
        double[] now = start.clone();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = newton(now);
            double longest = 0;
            for (int i = 0; i < now.length; i++) {
                // Short steps only: far out, the curve says little about where the bottom lies.
                double bounded = Math.max(-1, Math.min(1, move[i]));
                now[i] -= bounded;
                longest = Math.max(longest, Math.abs(bounded));
            }
            if (longest < STILL) {
                break;
            }
        }
        return now;
    }

    /** The slope of the penalised loss divided by its curvature. */
    private double[] newton(double[] now) {
        int size = now.length;
        double[] slope = new double[size];
        double[][] curve = new double[size][size];
        for (int i = 0; i < size; i++) {
            slope[i] = PENALTY * (now[i] - start[i]);
            curve[i][i] = PENALTY;
        }
        for (Decision decision : decisions) {
            int[] active = active(decision);
            double odds = 0;
            for (int i : active) {
                odds += now[i];
            }
            double chance = 1 / (1 + Math.exp(-odds));
            for (int i : active) {
                slope[i] += chance - (decision.kept() ? 1 : 0);
                for (int k : active) {
                    curve[i][k] += chance * (1 - chance);
                }
            }
        }
        return solved(curve, slope);
    }

    /** The indices of the features that a claim has, and of the base, which all have. */
    private static int[] active(Decision decision) {
        return IntStream.rangeClosed(0, FEATURES.size())
                .filter(i -> i == FEATURES.size() || decision.features().contains(FEATURES.get(i)))
                .toArray();
    }

    /** Gaussian elimination; the penalty keeps every pivot above zero. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = right[row];
            for (int column = row + 1; column < size; column++) {
                rest -= matrix[row][column] * solution[column];
            }
            solution[row] = rest / matrix[row][row];
        }
        return solution;
    }
}
