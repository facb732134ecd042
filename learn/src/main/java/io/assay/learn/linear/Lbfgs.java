package io.assay.learn.linear;

import io.assay.learn.numeric.Sums;
import java.util.Arrays;

/// Minimises a smooth function with the memory of its last ten steps (D. Liu, J. Nocedal, Mathematical
/// Programming 45, 1989). Steps meet the Wolfe conditions, found by bisection; where rounding hides
/// the decrease, by their slopes alone (W. Hager, H. Zhang, SIAM J. Optimization 16, 2005).
final class Lbfgs {
    private static final int MEMORY = 10;
    private static final int TRIALS = 60;
    private static final double DECREASE = 1e-4;
    private static final double CURVATURE = 0.9;
    private static final double ROUNDING = 1e-13;

    private final double flat;
    private final int evaluations;

    /// What is minimised.
    interface Objective {
        /// The value at a point, and the gradient there into an array.
        double at(double[] point, double[] gradient);
    }

    /// @param flat the search ends when no number of the gradient is further from 0
    /// @param evaluations of the objective after which it ends in any case
    Lbfgs(double flat, int evaluations) {
        this.flat = flat;
        this.evaluations = evaluations;
    }

    Minimum minimise(Objective objective, double[] start) {
        Search search = new Search(objective, start);
        while (search.steepest() > flat && search.evaluated < evaluations && search.step()) {
            search.remember();
        }
        return new Minimum(search.point, search.steepest() <= flat);
    }

    /// The state of one search.
    private static final class Search {
        final Objective objective;
        final double[] direction;
        final double[][] moves = new double[MEMORY][];
        final double[][] turns = new double[MEMORY][];
        final double[] products = new double[MEMORY];
        double[] point;
        double[] gradient;
        double[] nextPoint;
        double[] nextGradient;
        double value;
        double nextValue;
        int remembered;
        int evaluated = 1;

        Search(Objective objective, double[] start) {
            this.objective = objective;
            int n = start.length;
            direction = new double[n];
            point = start;
            gradient = new double[n];
            nextPoint = new double[n];
            nextGradient = new double[n];
            for (int i = 0; i < MEMORY; i++) {
                moves[i] = new double[n];
                turns[i] = new double[n];
            }
            value = objective.at(point, gradient);
        }

        double steepest() {
            double most = 0;
            for (double g : gradient) {
                most = Math.max(most, Math.abs(g));
            }
            return most;
        }

        /// Moves to a better point; false when there is none that can be told from this one.
        boolean step() {
            direct();
            double slope = Sums.dot(direction, gradient);
            if (slope >= 0) {
                remembered = 0;
                direct();
                slope = Sums.dot(direction, gradient);
            }
            double shortest = 0;
            double longest = Double.POSITIVE_INFINITY;
            double length = remembered == 0 ? 1 / Math.max(1, Math.sqrt(-slope)) : 1;
            for (int trial = 0; trial < TRIALS; trial++) {
                double there = slopeAt(length);
                if (!isLower(length * slope, there / slope)) {
                    longest = length;
                } else if (there < CURVATURE * slope) {
                    shortest = length;
                } else {
                    return true;
                }
                boolean isOpen = longest == Double.POSITIVE_INFINITY;
                length = isOpen ? 2 * length : (shortest + longest) / 2;
            }
            return false;
        }

        private double slopeAt(double length) {
            System.arraycopy(point, 0, nextPoint, 0, point.length);
            Sums.add(length, direction, nextPoint);
            nextValue = objective.at(nextPoint, nextGradient);
            evaluated++;
            return Sums.dot(direction, nextGradient);
        }

        private boolean isLower(double promised, double slopeShare) {
            if (nextValue <= value + DECREASE * promised) {
                return true;
            }
            boolean isHidden = nextValue <= value + ROUNDING * Math.abs(value);
            return isHidden && slopeShare >= 2 * DECREASE - 1;
        }

        /// The downhill direction by the two loops over what is remembered.
        private void direct() {
            for (int i = 0; i < direction.length; i++) {
                direction[i] = -gradient[i];
            }
            int count = Math.min(remembered, MEMORY);
            double[] share = new double[MEMORY];
            for (int back = 1; back <= count; back++) {
                int m = (remembered - back) % MEMORY;
                share[m] = Sums.dot(moves[m], direction) / products[m];
                Sums.add(-share[m], turns[m], direction);
            }
            if (count > 0) {
                int last = (remembered - 1) % MEMORY;
                double scale = products[last] / Sums.dot(turns[last], turns[last]);
                Arrays.setAll(direction, i -> direction[i] * scale);
            }
            for (int back = count; back >= 1; back--) {
                int m = (remembered - back) % MEMORY;
                double other = Sums.dot(turns[m], direction) / products[m];
                Sums.add(share[m] - other, moves[m], direction);
            }
        }

        /// Takes the step and remembers it where the slope turned upwards along it.
        void remember() {
            int m = remembered % MEMORY;
            for (int i = 0; i < point.length; i++) {
                moves[m][i] = nextPoint[i] - point[i];
                turns[m][i] = nextGradient[i] - gradient[i];
            }
            products[m] = Sums.dot(moves[m], turns[m]);
            if (products[m] > 0) {
                remembered++;
            }
            double[] old = point;
            point = nextPoint;
            nextPoint = old;
            old = gradient;
            gradient = nextGradient;
            nextGradient = old;
            value = nextValue;
        }
    }
}
