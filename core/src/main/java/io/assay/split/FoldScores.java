package io.assay.split;

import io.assay.BinarySample;
import io.assay.Interval;
import io.assay.Metric;
import io.assay.Predictions;
import io.assay.Value;
import io.assay.compare.FoldTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A metric on each fold, put together.
///
/// ```java
/// FoldScores auc = FoldScores.binary(
///         Folds.stratified(truth, 10, 42), truth, Metrics.AUC, split -> scoresOf(split));
/// System.out.println(auc);     // roc_auc 0.8712 ± 0.0143 (10 folds), ...
/// ```
///
/// `mean ± SD` is the familiar form, and the SD in it says how far folds differ, not how sure the mean
/// is. Neither does SD/√k, as folds share the rows they train on: beside it stands the interval of
/// Nadeau and Bengio ([#interval]). A value that is undefined in some fold is undefined on average, and
/// says where.
public final class FoldScores {
    private final String metric;
    private final List<Value> values;
    private final double testShare;
    private final Value pooled;

    private FoldScores(String metric, List<Value> values, double testShare, Value pooled) {
        this.metric = metric;
        this.values = List.copyOf(values);
        this.testShare = testShare;
        this.pooled = pooled;
    }

    /// Scores the rows that a split tests, by a model that has seen only those it trains on.
    @FunctionalInterface
    public interface Scorer {
        /// A score for each row of `split.test()`, in their order.
        double[] scores(Split split);
    }

    /// A binary metric on each split, and on all out-of-fold scores together.
    ///
    /// @param truth 1 for the positive class, 0 for the negative, for each row of the table
    /// @param model trains and scores
    public static FoldScores binary(
            Splits splits, byte[] truth, Metric<BinarySample> metric, Scorer model) {
        if (truth.length != splits.rows()) {
            throw new IllegalArgumentException(
                    "truth has "
                            + truth.length
                            + " rows; expected "
                            + splits.rows()
                            + ", as the plan has");
        }
        List<byte[]> labels = new ArrayList<>();
        List<double[]> scores = new ArrayList<>();
        FoldScores folds =
                of(
                        splits,
                        metric,
                        split -> {
                            double[] some = model.scores(split);
                            checkScores(split, some.length);
                            labels.add(split.test().pick(truth));
                            scores.add(some);
                            return Predictions.binary(labels.get(labels.size() - 1), some);
                        });
        return folds.pooled(metric.of(Predictions.binary(joined(labels), together(scores))));
    }

    private static void checkScores(Split split, int found) {
        if (found != split.test().size()) {
            throw new IllegalArgumentException(
                    "the model gave "
                            + found
                            + " scores for split "
                            + split.number()
                            + "; expected one for each of the "
                            + split.test().size()
                            + " test rows");
        }
    }

    private static byte[] joined(List<byte[]> parts) {
        byte[] all = new byte[parts.stream().mapToInt(p -> p.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static double[] together(List<double[]> parts) {
        return parts.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    /// Any metric on each split; [#pooled(Value)] adds the value on all of them together.
    ///
    /// @param tested trains, and gives the predictions for the rows of `split.test()`
    public static <P> FoldScores of(Splits splits, Metric<P> metric, Function<Split, P> tested) {
        List<Value> values = new ArrayList<>();
        double train = 0;
        double test = 0;
        for (Split split : splits) {
            train += split.train().size();
            test += split.test().size();
            values.add(
                    split.test().size() == 0
                            ? Value.undefined("no test rows")
                            : metric.of(tested.apply(split)));
        }
        return new FoldScores(
                metric.name(), values, test / train, Value.undefined("nothing was pooled"));
    }

    /// Values that were computed elsewhere.
    ///
    /// @param metric the name of the metric
    /// @param values a value for each fold
    /// @param testShare test rows over training rows: 1/9 in ten-fold cross-validation
    public static FoldScores of(String metric, double[] values, double testShare) {
        if (!(testShare > 0 && testShare < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "testShare is " + testShare + "; expected test rows over training rows");
        }
        List<Value> all =
                Arrays.stream(values)
                        .mapToObj(v -> Double.isNaN(v) ? Value.undefined("NaN") : Value.of(v))
                        .toList();
        return new FoldScores(metric, all, testShare, Value.undefined("nothing was pooled"));
    }

    /// The same with the value of all out-of-fold predictions together.
    public FoldScores pooled(Value value) {
        return new FoldScores(metric, values, testShare, value);
    }

    /// The name of the metric.
    public String metric() {
        return metric;
    }

    /// Test rows over training rows, on average over the folds: 1/9 in ten-fold cross-validation.
    public double testShare() {
        return testShare;
    }

    /// The value of each fold, or why there is none.
    public List<Value> values() {
        return values;
    }

    /// The mean over the folds.
    public Value mean() {
        long missing = values.stream().filter(v -> !v.isDefined()).count();
        if (values.isEmpty()) {
            return Value.undefined("no folds");
        }
        return missing == 0
                ? Value.of(Arrays.stream(numbers()).sum() / values.size())
                : Value.undefined(
                        "undefined in " + missing + " of " + values.size() + " folds: " + why());
    }

    /// Why the first undefined fold is.
    private String why() {
        return values.stream()
                .filter(v -> !v.isDefined())
                .findFirst()
                .map(Value::reason)
                .orElse("");
    }

    /// The standard deviation of the values of the folds, with k - 1 below the sum of squares.
    public Value sd() {
        Value mean = mean();
        if (!mean.isDefined()) {
            return mean;
        }
        if (values.size() < 2) {
            return Value.undefined("one fold only");
        }
        double squares = 0;
        for (double x : numbers()) {
            squares += (x - mean.value()) * (x - mean.value());
        }
        return Value.of(Math.sqrt(squares / (values.size() - 1)));
    }

    private double[] numbers() {
        return values.stream().mapToDouble(Value::value).toArray();
    }

    /// The corrected interval of the mean (C. Nadeau, Y. Bengio, Machine Learning 52, 2003): Student's t
    /// with `(1/k + test rows / training rows)` times the variance of the folds. Undefined where the SD
    /// is.
    ///
    /// @param level the share of samples in which such an interval covers the expected value, such as
    ///     0.95
    public Interval interval(double level) {
        Interval.checkLevel(level);
        if (!sd().isDefined()) {
            return Interval.undefined(level);
        }
        return FoldTest.correctedT(numbers(), new double[values.size()], testShare).interval(level);
    }

    /// Why the interval is wider than SD/√k says, in a sentence.
    public String reason() {
        return String.format(
                Locale.ROOT,
                "folds share rows they train on, so their values differ less than those of new data"
                        + " would: the variance of the mean is %.4f of that of the folds (1/k + test rows"
                        + " / training rows; Nadeau and Bengio 2003), not %.4f",
                1.0 / values.size() + testShare,
                1.0 / values.size());
    }

    /// The value of all out-of-fold predictions together: for a metric that ranks, scores of different
    /// models then meet each other.
    public Value pooled() {
        return pooled;
    }

    /// Such as `roc_auc 0.8712 ± 0.0143 (10 folds), 95 % 0.8550 .. 0.8874 corrected, pooled 0.8698`.
    @Override
    public String toString() {
        Value mean = mean();
        if (!sd().isDefined()) {
            return metric + " " + mean;
        }
        Interval interval = interval(0.95);
        return String.format(
                Locale.ROOT,
                "%s %.4f ± %.4f (%d folds), 95 %% %.4f .. %.4f corrected%s",
                metric,
                mean.value(),
                sd().value(),
                values.size(),
                interval.low(),
                interval.high(),
                pooled.isDefined()
                        ? String.format(Locale.ROOT, ", pooled %.4f", pooled.value())
                        : "");
    }
}
