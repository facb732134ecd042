package io.assay.learn.search.gradient;

import io.assay.learn.numeric.Sums;
import io.assay.learn.search.gradient.Penalties.Strengths;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Minimises `c'Gc / 2 - r'c + sum of absolute[j] |c[j]| + squared[j] c[j]² / 2`: coordinate descent finds
/// the coefficients that are not 0, and a linear system their values.
///
/// @param matrix G
/// @param right r
record Quadratic(double[][] matrix, double[] right) {
    private static final int SWEEPS = 100_000;
    private static final double SMALL = 1e-15;

    /// A minimum.
    ///
    /// @param at the coefficients
    /// @param free places of those that are not 0
    /// @param bend factored second derivatives of these; null when all are 0
    record Minimum(double[] at, int[] free, Cholesky bend) {

        /// `-bend⁻¹ slope` on the free coefficients, 0 elsewhere: how far coefficients move when the
        /// slope there rises.
        double[] moved(double[] slope) {
            double[] moved = new double[at.length];
            if (bend == null) {
                return moved;
            }
            double[] solved = bend.solve(Arrays.stream(free).mapToDouble(j -> slope[j]).toArray());
            for (int i = 0; i < free.length; i++) {
                moved[free[i]] = -solved[i];
            }
            return moved;
        }
    }

    Minimum minimum(Strengths strengths) {
        boolean isSmooth = Arrays.stream(strengths.absolute()).allMatch(a -> a == 0);
        double[] c = new double[right.length];
        if (!isSmooth) {
            descend(strengths, c);
        }
        int[] free = IntStream.range(0, c.length).filter(j -> isSmooth || c[j] != 0).toArray();
        if (free.length == 0) {
            return new Minimum(c, free, null);
        }
        double[][] bend = new double[free.length][free.length];
        double[] pull = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            int j = free[i];
            for (int k = 0; k < free.length; k++) {
                bend[i][k] = matrix[j][free[k]];
            }
            bend[i][i] += strengths.squared()[j];
            pull[i] = right[j] - strengths.absolute()[j] * Math.signum(c[j]);
        }
        Cholesky factored = Cholesky.of(bend);
        double[] exact = factored.solve(pull);
        for (int i = 0; i < free.length; i++) {
            c[free[i]] = exact[i];
        }
        return new Minimum(c, free, factored);
    }

    private void descend(Strengths strengths, double[] c) {
        double[] product = new double[c.length]; // G c
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double moved = 0;
            double size = 0;
            for (int j = 0; j < c.length; j++) {
                double own = matrix[j][j];
                double pull = right[j] - product[j] + own * c[j];
                double left = Math.max(Math.abs(pull) - strengths.absolute()[j], 0);
                double below = own + strengths.squared()[j];
                double next = below == 0 ? 0 : Math.copySign(left / below, pull);
                double step = next - c[j];
                if (step != 0) {
                    Sums.add(step, matrix[j], product);
                    c[j] = next;
                }
                moved = Math.max(moved, Math.abs(step) * Math.sqrt(own));
                size = Math.max(size, Math.abs(next) * Math.sqrt(own));
            }
            if (moved <= SMALL * size) {
                return;
            }
        }
    }
}
