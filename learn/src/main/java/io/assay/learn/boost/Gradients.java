package io.assay.learn.boost;

import io.assay.learn.parallel.Parts;
import java.util.concurrent.Executor;

/// First and second derivatives of all rows, and both of one score packed in a long as whole numbers
/// of units: the first in the high half, the second in the low half.
///
/// Sums of packed longs are exact, whatever the order. Units are powers of two, the smallest for which
/// no sum leaves its half. Rows go in blocks, so that the sums behind the units are formed in one order.
final class Gradients {
    private static final int BLOCK = 1 << 13;

    /// Adding it rounds a double to a whole number, which then stands in the low bits.
    private static final double ROUND = 0x1.8p52;

    private final int rows;
    private final double[] truth;
    private final double[] weights;
    private final Executor executor;
    private final double[] sizes;
    private double gradientUnit;
    private double hessianUnit;

    /// As a loss writes them, times the weights.
    final float[] first;

    final float[] second;

    /// Of the score that was packed last.
    final long[] packed;

    Gradients(double[] truth, double[] weights, int outputs, Executor executor) {
        rows = truth.length;
        this.truth = truth;
        this.weights = weights;
        this.executor = executor;
        first = new float[Math.multiplyExact(outputs, rows)];
        second = new float[first.length];
        packed = new long[rows];
        sizes = new double[2 * blocks()];
    }

    private int blocks() {
        return (rows + BLOCK - 1) / BLOCK;
    }

    private int end(int block) {
        return Math.min(rows, (block + 1) * BLOCK);
    }

    /// Derives the loss at these scores.
    void derive(Loss loss, double[] scores) {
        Parts.run(
                blocks(),
                executor,
                block -> {
                    loss.derive(truth, scores, block * BLOCK, end(block), first, second);
                    for (int k = 0; weights != null && k < first.length; k += rows) {
                        for (int i = block * BLOCK; i < end(block); i++) {
                            first[k + i] *= (float) weights[i];
                            second[k + i] *= (float) weights[i];
                        }
                    }
                });
    }

    /// Packs the derivatives by score `output`.
    void pack(int output) {
        int start = output * rows;
        Parts.run(blocks(), executor, block -> size(start, block));
        double firsts = 0;
        double seconds = 0;
        for (int block = 0; block < blocks(); block++) {
            firsts += sizes[2 * block];
            seconds += sizes[2 * block + 1];
        }
        gradientUnit = unit(firsts, Integer.MAX_VALUE);
        hessianUnit = unit(seconds, 0xFFFF_FFFFL);
        Parts.run(blocks(), executor, block -> pack(start, block));
    }

    private void size(int start, int block) {
        double firsts = 0;
        double seconds = 0;
        for (int i = start + block * BLOCK; i < start + end(block); i++) {
            firsts += Math.abs(first[i]);
            seconds += second[i];
        }
        sizes[2 * block] = firsts;
        sizes[2 * block + 1] = seconds;
    }

    /// The smallest power of two of which a sum of rounded numbers is at most `most`.
    private double unit(double sum, long most) {
        double room = most - 0.5 * rows - 2;
        return sum > 0 ? Math.scalb(1.0, 1 + Math.getExponent(sum * (1 + 1e-9) / room)) : 1;
    }

    private void pack(int start, int block) {
        double firstScale = 1 / gradientUnit;
        double secondScale = 1 / hessianUnit;
        for (int i = block * BLOCK; i < end(block); i++) {
            long g = Double.doubleToRawLongBits(first[start + i] * firstScale + ROUND);
            long h = Double.doubleToRawLongBits(second[start + i] * secondScale + ROUND);
            packed[i] = (g << 32) + (h & 0xFFFF_FFFFL);
        }
    }

    /// What one of the high half stands for.
    double gradientUnit() {
        return gradientUnit;
    }

    /// What one of the low half stands for.
    double hessianUnit() {
        return hessianUnit;
    }

    /// The sum of first derivatives in a sum of packed longs, in units.
    static double gradient(long packed) {
        return packed >> 32;
    }

    /// That of second derivatives.
    static double hessian(long packed) {
        return packed & 0xFFFF_FFFFL;
    }
}
