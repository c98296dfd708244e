package factdesk.extract.attribution.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a chain has learned: a weight for every feature and label, in steps of one byte, and one for every label after
 * another.
 */
final class Weights {
    private static final float LARGEST = 4;

    private final int labels;
    private final byte[] steps;
    private final float step;
    private final float[] transitions;

    Weights(int labels, byte[] steps, float step, float[] transitions) {
        this.labels = labels;
        this.steps = steps;
        this.step = step;
        this.transitions = transitions;
    }

    /** Rounds to 255 steps; the few largest weights are cut so that the many small ones keep their differences. */
    static Weights of(int labels, float[] exact, float[] transitions) {
        float largest = 1e-6f;
        for (float weight : exact) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float step = Math.min(largest, LARGEST) / 127;
        byte[] steps = new byte[exact.length];
        for (int i = 0; i < exact.length; i++) {
            steps[i] = (byte) Math.max(-127, Math.min(127, Math.round(exact[i] / step)));
        }
        return new Weights(labels, steps, step, transitions.clone());
    }

    int labels() {
        return labels;
    }

    /** The score of each label for a token with these features. */
    void score(Features features, float[] scores, int at) {
        for (int label = 0; label < labels; label++) {
            scores[at + label] = 0;
        }
        for (int f = 0; f < features.size(); f++) {
            int row = features.get(f) * labels;
            for (int label = 0; label < labels; label++) {
                scores[at + label] += steps[row + label];
            }
        }
        for (int label = 0; label < labels; label++) {
            scores[at + label] *= step;
        }
    }

    /** By label before and label: {@code transitions[before * labels + label]}. */
    float[] transitions() {
        return transitions;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(labels);
        out.writeInt(steps.length);
        out.writeFloat(step);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        out.write(steps);
    }

    static Weights read(DataInputStream in, int expected) throws IOException {
        int labels = in.readInt();
        int length = in.readInt();
        if (labels != expected || length != labels << Features.BITS) {
            throw new IOException("it has an unknown shape");
        }
        float step = in.readFloat();
        float[] transitions = new float[labels * labels];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        return new Weights(labels, in.readNBytes(length), step, transitions);
    }
}
