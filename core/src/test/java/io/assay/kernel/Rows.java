package io.assay.kernel;

import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Scores;

/// One case of the contract: rows `[from, to)` of arrays of `size` elements.
///
/// What stands outside the range is poison: labels that are no labels, scores that are NaN or huge.
/// A kernel that lets a row outside take part gets another answer.
record Rows(int from, int to, int size, Labels labels, Scores scores, Draw draw) {
    private static final byte[] NO_LABEL = {1, -1, 2, 127, -128};
    private static final float[] NO_SCORE = {
        Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 1e30f, 0.5f
    };

    /// Counters about to leave a type, and those that just left it: ints of both kinds, whole doubles.
    private static final long[] COUNTED = {
        0,
        7,
        (1L << 31) - 1,
        1L << 31,
        (1L << 31) + 1,
        (1L << 32) - 1,
        1L << 32,
        (1L << 32) + 1,
        (1L << 53) - 1,
        1L << 53,
        (1L << 53) + 1
    };

    static Rows random(Draw draw) {
        Labels labels = draw.pick(Labels.values());
        return of(draw.length(), draw.below(65), labels, draw.pick(Scores.values()), draw);
    }

    static Rows of(int length, int from, Labels labels, Scores scores, Draw draw) {
        int after = draw.oneIn(2) ? 0 : draw.below(70); // often the array ends with the range
        return new Rows(from, from + length, from + length + after, labels, scores, draw);
    }

    int length() {
        return to - from;
    }

    /// Truth of the family of this case.
    byte[] truth() {
        return surrounded(draw.labels(labels, length()));
    }

    /// Predicted classes, at times of another family.
    byte[] predicted() {
        Labels family = draw.oneIn(2) ? labels : draw.pick(Labels.values());
        return surrounded(draw.labels(family, length()));
    }

    /// Labels as truth values; outside the range stand others.
    boolean[] booleans(byte[] labels) {
        boolean[] all = new boolean[size];
        for (int i = 0; i < size; i++) {
            all[i] = (labels[i] & 1) == 1;
        }
        return all;
    }

    /// Labels as numbers of which 1 is positive; outside the range stand others.
    short[] shorts(byte[] labels, int negative) {
        short[] all = new short[size];
        for (int i = 0; i < size; i++) {
            all[i] = (short) (labels[i] == 0 ? negative : labels[i]);
        }
        return all;
    }

    /// The same as ints.
    int[] ints(byte[] labels, int negative) {
        int[] all = new int[size];
        for (int i = 0; i < size; i++) {
            all[i] = labels[i] == 0 ? negative : labels[i];
        }
        return all;
    }

    private byte[] surrounded(byte[] inside) {
        byte[] all = new byte[size];
        int kind = draw.below(NO_LABEL.length);
        for (int i = 0; i < size; i++) {
            boolean within = i >= from && i < to;
            all[i] = within ? inside[i - from] : NO_LABEL[(kind + i) % NO_LABEL.length];
        }
        return all;
    }

    /// Scores of the family of this case.
    float[] floats() {
        float[] inside = draw.floats(scores, length());
        float[] all = new float[size];
        int kind = draw.below(NO_SCORE.length);
        for (int i = 0; i < size; i++) {
            boolean within = i >= from && i < to;
            all[i] = within ? inside[i - from] : NO_SCORE[(kind + i) % NO_SCORE.length];
        }
        return all;
    }

    /// The same for doubles.
    double[] doubles() {
        double[] inside = draw.doubles(scores, length());
        double[] all = new double[size];
        int kind = draw.below(NO_SCORE.length);
        for (int i = 0; i < size; i++) {
            boolean within = i >= from && i < to;
            all[i] = within ? inside[i - from] : NO_SCORE[(kind + i) % NO_SCORE.length];
        }
        return all;
    }

    /// A bound that matters to these scores: one of them, its neighbours, an extreme or NaN.
    float bound(float[] score) {
        float near = length() == 0 ? 0.5f : score[from + draw.below(length())];
        return switch (draw.below(8)) {
            case 0 -> Math.nextUp(near);
            case 1 -> Math.nextDown(near);
            case 2 -> draw.extremeFloat();
            case 3 -> (float) draw.unit();
            case 4 -> Float.NaN;
            default -> near;
        };
    }

    /// The same for doubles.
    double bound(double[] score) {
        double near = length() == 0 ? 0.5 : score[from + draw.below(length())];
        return switch (draw.below(8)) {
            case 0 -> Math.nextUp(near);
            case 1 -> Math.nextDown(near);
            case 2 -> draw.extremeDouble();
            case 3 -> draw.unit();
            case 4 -> Double.NaN;
            default -> near;
        };
    }

    /// Counters that are not zero, so that setting them differs from adding to them.
    long[] counters(int needed) {
        long[] counters = new long[needed + draw.below(4)];
        for (int i = 0; i < counters.length; i++) {
            counters[i] = COUNTED[draw.below(COUNTED.length)];
        }
        return counters;
    }

    @Override
    public String toString() {
        return "rows [%d, %d) of %d, labels %s, scores %s"
                .formatted(from, to, size, labels, scores);
    }
}
