package io.assay.learn.network;

/// What a neuron makes of the weighted sum of its inputs. Exponentials are those of [StrictMath], whose
/// bits are the same on every machine.
public enum Activation {
    /// `max(0, z)`.
    RELU {
        @Override
        double value(double z) {
            return z > 0 ? z : 0;
        }

        @Override
        double slope(double z, double value) {
            return z > 0 ? 1 : 0;
        }
    },

    /// `z` above 0, `0.01 z` below.
    LEAKY_RELU {
        @Override
        double value(double z) {
            return z > 0 ? z : 0.01 * z;
        }

        @Override
        double slope(double z, double value) {
            return z > 0 ? 1 : 0.01;
        }
    },

    /// The hyperbolic tangent.
    TANH {
        @Override
        double value(double z) {
            return StrictMath.tanh(z);
        }

        @Override
        double slope(double z, double value) {
            return 1 - value * value;
        }

        @Override
        double bend(double z, double value) {
            return -2 * value * (1 - value * value);
        }
    },

    /// `1 / (1 + exp(-z))`.
    SIGMOID {
        @Override
        double value(double z) {
            return 1 / (1 + StrictMath.exp(-z));
        }

        @Override
        double slope(double z, double value) {
            return value * (1 - value);
        }

        @Override
        double bend(double z, double value) {
            return value * (1 - value) * (1 - 2 * value);
        }
    },

    /// `z` times the normal probability of being below `z`, in the form with a hyperbolic tangent:
    /// `z/2 (1 + tanh(√(2/π) (z + 0.044715 z³)))` (D. Hendrycks, K. Gimpel, 2016).
    GELU {
        @Override
        double value(double z) {
            return z / 2 * (1 + StrictMath.tanh(ROOT * (z + CUBIC * z * z * z)));
        }

        @Override
        double slope(double z, double value) {
            double t = StrictMath.tanh(ROOT * (z + CUBIC * z * z * z));
            return (1 + t) / 2 + z / 2 * (1 - t * t) * ROOT * (1 + 3 * CUBIC * z * z);
        }

        @Override
        double bend(double z, double value) {
            double t = StrictMath.tanh(ROOT * (z + CUBIC * z * z * z));
            double rise = ROOT * (1 + 3 * CUBIC * z * z);
            double inner = 6 * ROOT * CUBIC * z - 2 * t * rise * rise;
            return (1 - t * t) * (rise + z / 2 * inner);
        }
    };

    private static final double ROOT = 0.7978845608028654; // √(2/π)
    private static final double CUBIC = 0.044715;

    /// What becomes of `z`.
    abstract double value(double z);

    /// How fast the value grows with `z`; 0, or that on the left, where there is a kink.
    ///
    /// @param value that of `z`
    abstract double slope(double z, double value);

    /// How fast the slope grows with `z`; 0 for straight pieces.
    ///
    /// @param value that of `z`
    double bend(double z, double value) {
        return 0;
    }
}
