package io.assay.regression;

/// The deviance of a row under a law whose variance is `mean^power` (M. Tweedie, 1984; B. Jørgensen,
/// The theory of dispersion models, 1997): twice the log-likelihood that is lost against a perfect
/// prediction. The steps are those of scikit-learn, so that digits that cancel are the same.
///
/// @param power 1 for Poisson, 2 for gamma, between them for zeros among positive numbers
record Deviance(double power) implements RowLoss {
    static final Deviance POISSON = new Deviance(1);
    static final Deviance GAMMA = new Deviance(2);

    Deviance {
        if (!(power >= 1 && power <= 2)) {
            throw new IllegalArgumentException(
                    "power is " + power + "; expected a number from 1 to 2");
        }
    }

    @Override
    public double of(double truth, double predicted) {
        if (power == 1) {
            double log = truth == 0 ? 0 : truth * StrictMath.log(truth / predicted);
            return 2 * (log - truth + predicted);
        }
        if (power == 2) {
            return 2 * (StrictMath.log(predicted / truth) + truth / predicted - 1);
        }
        double saturated = raised(truth, 2 - power) / ((1 - power) * (2 - power));
        double linear = truth * raised(predicted, 1 - power) / (1 - power);
        return 2 * (saturated - linear + raised(predicted, 2 - power) / (2 - power));
    }

    /// Half powers without a logarithm.
    private static double raised(double x, double exponent) {
        if (exponent == 0.5) {
            return Math.sqrt(x);
        }
        return exponent == -0.5 ? 1 / Math.sqrt(x) : StrictMath.pow(x, exponent);
    }

    /// For which rows there is one.
    Domain domain() {
        String law = power == 1 ? "Poisson" : power == 2 ? "gamma" : "Tweedie";
        return new Domain("the " + law + " deviance", power == 2, true);
    }
}
