package io.assay.testing;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/// Random data of one case.
public final class Draw {
    private static final float[] FLOAT_EXTREMES = {
        0f,
        -0f,
        1f,
        -1f,
        Float.MIN_VALUE,
        -Float.MIN_VALUE,
        Float.MIN_NORMAL,
        Math.nextDown(Float.MIN_NORMAL),
        Math.nextDown(1f),
        Math.nextUp(1f),
        Float.MAX_VALUE,
        -Float.MAX_VALUE,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY
    };
    private static final double[] DOUBLE_EXTREMES = {
        0d,
        -0d,
        1d,
        -1d,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Math.nextDown(Double.MIN_NORMAL),
        Math.nextDown(1d),
        Math.nextUp(1d),
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private final SplittableRandom random;

    /// Data that depends on the seed alone.
    public Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /// A whole number in `[0, bound)`.
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /// True once in `times`.
    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /// Any int.
    public int anyInt() {
        return random.nextInt();
    }

    /// Any long.
    public long anyLong() {
        return random.nextLong();
    }

    /// A number in `[0, 1)`.
    public double unit() {
        return random.nextDouble();
    }

    /// One of the values.
    @SafeVarargs
    public final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    /// One of the floats at which code goes wrong.
    public float extremeFloat() {
        return FLOAT_EXTREMES[random.nextInt(FLOAT_EXTREMES.length)];
    }

    /// One of the doubles at which code goes wrong.
    public double extremeDouble() {
        return DOUBLE_EXTREMES[random.nextInt(DOUBLE_EXTREMES.length)];
    }

    /// A length: mostly a few vectors, at times a thousand, rarely a whole block of 4,096.
    public int length() {
        int kind = random.nextInt(100);
        if (kind < 65) {
            return random.nextInt(131);
        }
        return kind < 90 ? random.nextInt(400) : random.nextInt(kind < 98 ? 1_300 : 4_097);
    }

    /// Zeros and ones.
    public byte[] labels(Labels family, int n) {
        byte[] labels = new byte[n];
        for (int i = 0; i < n; i++) {
            labels[i] = (byte) label(family, i);
        }
        return labels;
    }

    private int label(Labels family, int i) {
        return switch (family) {
            case MIXED -> random.nextInt(2);
            case ALL -> 1;
            case NONE -> 0;
            case RARE -> random.nextInt(50) == 0 ? 1 : 0;
            case ALTERNATING -> i & 1;
        };
    }

    /// Scores of a family as doubles.
    public double[] doubles(Scores family, int n) {
        DoubleSupplier source =
                switch (family) {
                    case EXTREMES -> this::extremeDouble;
                    case EQUAL -> constant(extremeDouble());
                    case ULPS -> neighbours(random.nextDouble());
                    default -> plain(family, n);
                };
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = source.getAsDouble();
        }
        return scores;
    }

    /// Scores of a family as floats.
    public float[] floats(Scores family, int n) {
        DoubleSupplier source =
                switch (family) {
                    case EXTREMES -> this::extremeFloat;
                    case EQUAL -> constant(extremeFloat());
                    case ULPS -> neighbours((float) random.nextDouble());
                    default -> plain(family, n);
                };
        float[] scores = new float[n];
        for (int i = 0; i < n; i++) {
            scores[i] = (float) source.getAsDouble();
        }
        return scores;
    }

    private DoubleSupplier plain(Scores family, int n) {
        return switch (family) {
            case TIES -> pool(random.doubles(1 + random.nextInt(5)).toArray());
            case UNBOUNDED -> () -> Math.scalb(random.nextDouble() - 0.5, random.nextInt(121) - 60);
            case NEGATIVE -> () -> -random.nextDouble();
            case SORTED -> rising(n);
            default -> random::nextDouble;
        };
    }

    private DoubleSupplier pool(double[] values) {
        return () -> values[random.nextInt(values.length)];
    }

    private static DoubleSupplier constant(double value) {
        return () -> value;
    }

    private DoubleSupplier neighbours(double base) {
        return () -> base + random.nextInt(8) * Math.ulp(base);
    }

    private DoubleSupplier neighbours(float base) {
        return () -> base + random.nextInt(8) * Math.ulp(base);
    }

    private static DoubleSupplier rising(int n) {
        int[] next = {0};
        return () -> next[0]++ / (double) n;
    }
}
