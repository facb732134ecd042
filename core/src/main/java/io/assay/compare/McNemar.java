package io.assay.compare;

import io.assay.BinaryPredictions;
import io.assay.Interval;
import io.assay.multiclass.ClassPredictions;
import io.assay.special.Beta;
import io.assay.special.Gamma;

/// Do two models err equally often on the same rows? (Q. McNemar, Psychometrika 12, 1947)
///
/// @param firstOnly rows where only the first model is right
/// @param secondOnly rows where only the second model is right
public record McNemar(long firstOnly, long secondOnly) {

    /// Which p value is taken.
    public enum Form {
        /// Binomial: right for any number of rows, a little cautious for few.
        EXACT("exact"),
        /// Chi-squared without correction: close to the level on average.
        CHI_SQUARED("chi-squared"),
        /// Chi-squared with the continuity correction: close to the exact one.
        CORRECTED("chi-squared, corrected");

        private final String title;

        Form(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /// Counts the rows where just one of two models is right at a threshold each.
    ///
    /// @throws IllegalArgumentException if the two are not about the same rows, or carry weights
    public static McNemar of(
            BinaryPredictions first,
            double firstThreshold,
            BinaryPredictions second,
            double secondThreshold) {
        Pairing.check(first, second);
        double a = first.rounded(firstThreshold);
        double b = second.rounded(secondThreshold);
        long onlyFirst = 0;
        long onlySecond = 0;
        for (int i = 0; i < first.rows(); i++) {
            boolean firstRight = first.score(i) >= a == first.isPositive(i);
            boolean secondRight = second.score(i) >= b == first.isPositive(i);
            onlyFirst += firstRight && !secondRight ? 1 : 0;
            onlySecond += secondRight && !firstRight ? 1 : 0;
        }
        return new McNemar(onlyFirst, onlySecond);
    }

    /// Counts the rows where just one of two models over several classes is right.
    ///
    /// @throws IllegalArgumentException if the two are not about the same rows, or carry weights
    public static McNemar of(ClassPredictions first, ClassPredictions second) {
        Pairing.check(first, second);
        long onlyFirst = 0;
        long onlySecond = 0;
        for (int i = 0; i < first.rows(); i++) {
            boolean firstRight = first.predicted(i) == first.truth(i);
            boolean secondRight = second.predicted(i) == first.truth(i);
            onlyFirst += firstRight && !secondRight ? 1 : 0;
            onlySecond += secondRight && !firstRight ? 1 : 0;
        }
        return new McNemar(onlyFirst, onlySecond);
    }

    /// (b - c)² / (b + c); NaN when the models never differ.
    public double chiSquared() {
        double difference = firstOnly - secondOnly;
        return difference * difference / (firstOnly + secondOnly);
    }

    /// The p value of [#chiSquared()], one degree of freedom.
    public double pValue() {
        return Gamma.upper(0.5, chiSquared() / 2);
    }

    /// (|b - c| - 1)² / (b + c), the continuity-corrected form (A. Edwards, 1948); NaN when the models
    /// never differ.
    public double correctedChiSquared() {
        double difference = Math.abs(firstOnly - secondOnly) - 1.0;
        return firstOnly + secondOnly == 0
                ? Double.NaN
                : difference * difference / (firstOnly + secondOnly);
    }

    /// The p value of [#correctedChiSquared()].
    public double correctedPValue() {
        return Gamma.upper(0.5, correctedChiSquared() / 2);
    }

    /// The two-sided binomial p value: twice the smaller tail of a fair coin, at most 1.
    public double exactPValue() {
        long smaller = Math.min(firstOnly, secondOnly);
        long larger = Math.max(firstOnly, secondOnly);
        return firstOnly == secondOnly
                ? 1
                : Math.min(1, 2 * Beta.regularized(0.5, larger, smaller + 1));
    }

    /// The p value of a form of the test.
    public double pValue(Form form) {
        return switch (form) {
            case EXACT -> exactPValue();
            case CHI_SQUARED -> pValue();
            case CORRECTED -> correctedPValue();
        };
    }

    /// The interval of the difference of the two accuracies, first minus second, with one more row for
    /// each model (D. Bonett, R. Price, Journal of Educational and Behavioral Statistics 37, 2012).
    ///
    /// @param rows all rows, at least those of this test
    public Interval interval(long rows, double level) {
        if (rows < firstOnly + secondOnly) {
            throw new IllegalArgumentException(
                    "rows is "
                            + rows
                            + "; expected at least the "
                            + (firstOnly + secondOnly)
                            + " rows of which one model is right");
        }
        double n = rows + 2.0;
        double a = (firstOnly + 1) / n;
        double b = (secondOnly + 1) / n;
        double half = Interval.reach(level) * Math.sqrt((a + b - (a - b) * (a - b)) / n);
        return new Interval(a - b - half, a - b + half, level).within(-1, 1);
    }
}
