package io.assay.natives;

import java.util.Random;

/// Random rows with guards around them: a range of arrays that are longer, extremes among the values.
final class Rows {
    static final float[] FLOATS = {
        0f,
        -0f,
        1f,
        -1f,
        0.5f,
        Float.MIN_VALUE,
        -Float.MIN_VALUE,
        Float.MIN_NORMAL,
        Float.MAX_VALUE,
        -Float.MAX_VALUE,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY
    };
    static final double[] DOUBLES = {
        0,
        -0.0,
        1,
        -1,
        0.5,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    final int from;
    final int to;
    final byte[] truth;
    final byte[] predicted;
    final float[] floats;
    final double[] doubles;

    /// `n` rows from row `from` on; one in `rarity` scores is extreme, the others are in `[0, 1)`.
    Rows(Random random, int from, int n, int rarity) {
        this.from = from;
        to = from + n;
        int length = to + random.nextInt(70);
        truth = new byte[length];
        predicted = new byte[length];
        floats = new float[length];
        doubles = new double[length];
        double rate = random.nextDouble();
        for (int i = 0; i < length; i++) {
            truth[i] = (byte) (random.nextDouble() < rate ? 1 : 0);
            predicted[i] = (byte) random.nextInt(2);
            boolean extreme = random.nextInt(rarity) == 0;
            floats[i] = extreme ? FLOATS[random.nextInt(FLOATS.length)] : random.nextFloat();
            doubles[i] = extreme ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextDouble();
        }
    }

    /// Mostly short, with every remainder of a vector; now and then longer than a call of C.
    static Rows next(Random random) {
        int n = random.nextInt(8) == 0 ? random.nextInt(140_000) : random.nextInt(700);
        return new Rows(random, random.nextInt(70), n, 1 + random.nextInt(8));
    }

    /// At most a block, as the losses require.
    static Rows block(Random random) {
        int n = random.nextInt(4) == 0 ? random.nextInt(4097) : random.nextInt(600);
        return new Rows(random, random.nextInt(70), n, 1 + random.nextInt(8));
    }
}
