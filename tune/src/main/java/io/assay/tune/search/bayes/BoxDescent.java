package io.assay.tune.search.bayes;

import java.util.Arrays;

/// Finds a local minimum in a box by quasi-Newton steps (BFGS, J. Nocedal, S. Wright, 2006, 6.1) whose
/// coordinates stop at the bounds.
final class BoxDescent {
    private static final double ARMIJO = 1e-4;
    private static final double FLAT = 1e-6;
    private static final double SMALL = 1e-10;

    /// A function with its slope.
    interface Slope {
        /// The value at a point, which need not be finite.
        ///
        /// @param slope takes the derivatives
        double at(double[] point, double[] slope);
    }

    private final Slope function;
    private final double[] low;
    private final double[] high;
    private final double longest;
    private double[] x;
    private double[] g;
    private double value;
    private final double[][] h; // the inverse of the Hessian, about
    private int evaluations;

    private BoxDescent(Slope function, double[] start, double[] low, double[] high, double step) {
        this.function = function;
        this.low = low;
        this.high = high;
        longest = step;
        int d = start.length;
        x = start.clone();
        clip(x);
        g = new double[d];
        h = new double[d][d];
        value = evaluate(x, g);
        reset();
    }

    /// Goes down from a start.
    ///
    /// @param step the longest first step in any coordinate
    /// @param most evaluations, about
    /// @return the best point found; the start when nothing better was
    static double[] minimize(
            Slope function, double[] start, double[] low, double[] high, double step, int most) {
        BoxDescent descent = new BoxDescent(function, start, low, high, step);
        while (descent.evaluations < most && descent.step()) {
            // the step is the work
        }
        return descent.x;
    }

    private double evaluate(double[] at, double[] slope) {
        evaluations++;
        return function.at(at, slope);
    }

    /// Starts anew along the slope, with a first step of the longest length.
    private void reset() {
        double steepest = 0;
        for (int i = 0; i < x.length; i++) {
            steepest = Math.max(steepest, Math.abs(g[i]));
        }
        for (int i = 0; i < x.length; i++) {
            Arrays.fill(h[i], 0);
            h[i][i] = longest / Math.max(steepest, FLAT);
        }
    }

    private boolean step() {
        double[] direction = direction();
        double slope = dot(direction, g);
        if (!(slope < 0)) {
            reset();
            direction = direction();
            slope = dot(direction, g);
        }
        if (!(slope < -SMALL)) {
            return false;
        }
        double length = 1;
        for (int halvings = 0; halvings < 12; halvings++) {
            double[] next = x.clone();
            for (int i = 0; i < next.length; i++) {
                next[i] += length * direction[i];
            }
            clip(next);
            double[] slopeThere = new double[x.length];
            double there = evaluate(next, slopeThere);
            if (there <= value + ARMIJO * dot(difference(next, x), g)) {
                return move(next, there, slopeThere);
            }
            length /= halvings < 2 ? 3 : 8;
        }
        return false;
    }

    private boolean move(double[] next, double there, double[] slopeThere) {
        double[] s = difference(next, x);
        double[] y = difference(slopeThere, g);
        double gained = value - there;
        x = next;
        g = slopeThere;
        value = there;
        double sy = dot(s, y);
        if (sy > SMALL * dot(y, y)) {
            update(s, y, sy);
        }
        return gained > 1e-9 * (1 + Math.abs(there));
    }

    private void update(double[] s, double[] y, double sy) {
        double[] hy = new double[s.length];
        for (int i = 0; i < s.length; i++) {
            hy[i] = dot(h[i], y);
        }
        double factor = (1 + dot(y, hy) / sy) / sy;
        for (int i = 0; i < s.length; i++) {
            for (int j = 0; j < s.length; j++) {
                h[i][j] += factor * s[i] * s[j] - (hy[i] * s[j] + s[i] * hy[j]) / sy;
            }
        }
    }

    /// Where the quasi-Newton step goes in the coordinates that are free to go there.
    private double[] direction() {
        int d = x.length;
        double[] direction = new double[d];
        boolean[] held = new boolean[d];
        for (int i = 0; i < d; i++) {
            held[i] = x[i] <= low[i] && g[i] > 0 || x[i] >= high[i] && g[i] < 0;
        }
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d && !held[i]; j++) {
                direction[i] -= held[j] ? 0 : h[i][j] * g[j];
            }
        }
        return direction;
    }

    private void clip(double[] point) {
        for (int i = 0; i < point.length; i++) {
            point[i] = Math.min(Math.max(point[i], low[i]), high[i]);
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] difference(double[] a, double[] b) {
        double[] c = new double[a.length];
        for (int i = 0; i < c.length; i++) {
            c[i] = a[i] - b[i];
        }
        return c;
    }
}
