package io.assay.simd;

import java.util.Random;

/// Rows for one call of a kernel. The arrays end with the last row, so that a load beyond it fails.
record Case(byte[] truth, byte[] predicted, float[] floats, double[] doubles, int from, int to) {
    private static final float[] SPECIAL = {
        0, -0f, 0.5f, 1, Float.MIN_VALUE, -Float.MIN_VALUE, 0x1p-53f, 0x1.fffffep-1f
    };

    static Case random(Random random, int longest) {
        int from = random.nextInt(70);
        int to = from + random.nextInt(longest + 1);
        double special = random.nextInt(4) / 3.0;
        double positive = random.nextInt(5) / 4.0;
        Case rows = new Case(new byte[to], new byte[to], new float[to], new double[to], from, to);
        for (int i = 0; i < to; i++) {
            rows.truth[i] = (byte) (random.nextDouble() < positive ? 1 : 0);
            rows.predicted[i] = (byte) random.nextInt(2);
            boolean isSpecial = random.nextDouble() < special;
            rows.floats[i] =
                    isSpecial ? SPECIAL[random.nextInt(SPECIAL.length)] : random.nextFloat();
            rows.doubles[i] = isSpecial ? rows.floats[i] : random.nextDouble();
        }
        return rows;
    }

    /// The same with one value out of line, which the checks must find.
    Case spoiled(Random random) {
        if (to > from && random.nextBoolean()) {
            int row = from + random.nextInt(to - from);
            predicted[row] = (byte) (2 + random.nextInt(200));
            floats[row] = random.nextBoolean() ? Float.NaN : 1.5f;
            doubles[row] = random.nextBoolean() ? Double.NaN : -1e-300;
        }
        return this;
    }

    int rows() {
        return to - from;
    }
}
