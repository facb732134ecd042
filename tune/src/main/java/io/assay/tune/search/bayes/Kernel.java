package io.assay.tune.search.bayes;

/// How alike the values at two points are, as a function of their squared distance r² in length scales:
/// 1 at the same point (C. Rasmussen, C. Williams, Gaussian Processes for Machine Learning, 2006, 4.2).
public enum Kernel {
    /// `(1 + s + s²/3) exp(-s)`, s = √5 r: functions with two derivatives.
    MATERN52 {
        @Override
        double of(double squared) {
            double s = Math.sqrt(5 * squared);
            return (1 + s + s * s / 3) * Math.exp(-s);
        }

        @Override
        double slope(double squared) {
            double s = Math.sqrt(5 * squared);
            return -5.0 / 6 * (1 + s) * Math.exp(-s);
        }
    },
    /// `(1 + s) exp(-s)`, s = √3 r: functions with one derivative.
    MATERN32 {
        @Override
        double of(double squared) {
            double s = Math.sqrt(3 * squared);
            return (1 + s) * Math.exp(-s);
        }

        @Override
        double slope(double squared) {
            return -1.5 * Math.exp(-Math.sqrt(3 * squared));
        }
    },
    /// `exp(-r²/2)`: functions with all derivatives.
    RBF {
        @Override
        double of(double squared) {
            return Math.exp(-squared / 2);
        }

        @Override
        double slope(double squared) {
            return -0.5 * Math.exp(-squared / 2);
        }
    };

    /// The kernel at a squared distance in length scales.
    abstract double of(double squared);

    /// Its derivative by the squared distance.
    abstract double slope(double squared);
}
