package io.assay.kernel;

/// How a weight w is cut so that a block of weights adds up without rounding, in any order.
///
/// With `top` a power of two that no weight exceeds, the high part is the multiple of `2^-40 top`
/// nearest to w and the low part the multiple of `2^-81 top` nearest to what is left. A block of
/// 4,096 high parts is below 2^53 of its units, and so is one of low parts: every sum of them is
/// exact. What is then left is 0 for any weight from `2^-28 top` up, and for any float from
/// `2^-58 top` up. Adding and subtracting a number whose last bit is the unit rounds to the unit
/// (J. Demmel, H. Nguyen, Parallel reproducible summation, 2015).
public final class WeightParts {
    /// Times `top`: what to add and subtract for the high part.
    public static final double HIGH = 0x1p12;

    /// Times `top`: what to add and subtract for the low part, which may be negative.
    public static final double LOW = 0x1.8p-29;

    private WeightParts() {}

    /// Whether two parts hold all weights of `[from, to)`.
    public static boolean hold(double[] weight, int from, int to, double top) {
        double rest = 0;
        for (int i = from; i < to; i++) {
            double left = weight[i] - high(weight[i], top);
            rest = Math.max(rest, Math.abs(left - low(left, top)));
        }
        return rest == 0;
    }

    /// Adds a weight to the sums of its cell, as [Kernels#weigh] lays them out.
    public static void add(double[] parts, int cell, double weight, double top) {
        double high = high(weight, top);
        parts[cell] += high;
        parts[4 + cell] += low(weight - high, top);
    }

    private static double high(double weight, double top) {
        return weight + HIGH * top - HIGH * top;
    }

    private static double low(double left, double top) {
        return left + LOW * top - LOW * top;
    }
}
