package io.assay.tune.search.bayes;

import io.assay.tune.math.Bell;

/// How promising a point is, from what is believed there; values are losses, so that less is better.
/// The trial goes where this is greatest.
public enum Acquisition {
    /// Expected improvement: by how much a value falls below `best - exploration` on average
    /// (D. Jones, M. Schonlau, W. Welch, 1998).
    EXPECTED_IMPROVEMENT {
        @Override
        public double of(double mean, double sd, double best, double exploration) {
            double gain = best - exploration - mean;
            if (sd == 0) {
                return Math.max(gain, 0);
            }
            double z = gain / sd;
            return Math.max(gain * Bell.cdf(z) + sd * Bell.density(z), 0);
        }
    },
    /// Its logarithm, which still says where to go where the former is 0 in double.
    LOG_EXPECTED_IMPROVEMENT {
        @Override
        public double of(double mean, double sd, double best, double exploration) {
            double gain = best - exploration - mean;
            if (sd == 0) {
                return gain > 0 ? Math.log(gain) : Double.NEGATIVE_INFINITY;
            }
            return Bell.logImprovement(gain / sd) + Math.log(sd);
        }
    },
    /// How likely a value is below `best - exploration` (H. Kushner, 1964).
    PROBABILITY_OF_IMPROVEMENT {
        @Override
        public double of(double mean, double sd, double best, double exploration) {
            double gain = best - exploration - mean;
            if (sd == 0) {
                return gain > 0 ? 1 : 0;
            }
            return Bell.cdf(gain / sd);
        }
    },
    /// The confidence bound `-(mean - exploration * sd)`; 2 is a usual exploration (P. Auer, 2002;
    /// N. Srinivas et al., 2010).
    CONFIDENCE_BOUND {
        @Override
        public double of(double mean, double sd, double best, double exploration) {
            return exploration * sd - mean;
        }
    };

    /// The value.
    ///
    /// @param mean believed
    /// @param sd standard deviation believed, not negative
    /// @param best the least value seen
    /// @param exploration 0 or more; what it does differs
    public abstract double of(double mean, double sd, double best, double exploration);
}
