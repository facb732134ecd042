package io.assay.interval;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Confusion;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.Rate;
import io.assay.Undefined;
import io.assay.multiclass.Average;
import io.assay.multiclass.ClassMetrics;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassSample;
import io.assay.resample.Bootstrap;
import io.assay.special.Normal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/// Where data sets are drawn from, and what the metrics would be on endless ones.
///
/// - Binormal: scores of the positive class are normal around a mean at which the AUC is 0.85, those of
///   the negative class around 0.
/// - Calibrated: probabilities are uniform in [0.01, 0.99] and right.
/// - Residuals: squared standard normal numbers.
/// - Classes: five with shares 0.4, 0.25, 0.2, 0.1, 0.05, predicted right with probability 0.7.
final class CoverageLaw {
    private static final double AUC = 0.85;
    private static final double MEAN = Math.sqrt(2) * Normal.quantile(AUC);
    private static final double[] SHARES = {0.4, 0.25, 0.2, 0.1, 0.05};
    private static final double RIGHT = 0.7;

    private final double prevalence;
    private final double cut;
    private final Map<String, Double> truth = new LinkedHashMap<>();

    /// Predicted positive is what is more likely positive than not, or, where that is hardly ever so,
    /// a score of at least 1.5.
    CoverageLaw(double prevalence) {
        this.prevalence = prevalence;
        double even = (MEAN * MEAN / 2 - Math.log(prevalence / (1 - prevalence))) / MEAN;
        cut = prevalence < 0.1 ? 1.5 : even;
        double tpr = 1 - Normal.cdf(cut - MEAN);
        double fpr = 1 - Normal.cdf(cut);
        Confusion cells =
                new Confusion(
                        prevalence * tpr,
                        (1 - prevalence) * fpr,
                        prevalence * (1 - tpr),
                        (1 - prevalence) * (1 - fpr));
        truth.put("accuracy", cells.accuracy());
        truth.put("f1", cells.f1());
        truth.put("mcc", cells.mcc());
        truth.put("roc_auc", AUC);
        truth.put("average_precision", averagePrecision());
        if (prevalence >= 0.1) {
            truth.put("log_loss", meanOfProbabilities(true));
            truth.put("brier", meanOfProbabilities(false));
            truth.put("mse", 1.0);
            truth.put("f1_macro", macroF1());
        }
    }

    /// The metrics by key, as they would be on endless data.
    Map<String, Double> truth() {
        return truth;
    }

    private double averagePrecision() {
        double step = 1e-3;
        double sum = 0;
        for (double x = -10; x < 7; x += step) {
            double found = prevalence * (1 - Normal.cdf(x - MEAN));
            double flagged = found + (1 - prevalence) * (1 - Normal.cdf(x));
            double z = x - MEAN;
            sum += step * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * found / flagged;
        }
        return sum;
    }

    private static double meanOfProbabilities(boolean logs) {
        int steps = 100_000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double p = 0.01 + 0.98 * (i + 0.5) / steps;
            sum += logs ? -p * Math.log(p) - (1 - p) * Math.log(1 - p) : p * (1 - p);
        }
        return sum / steps;
    }

    private static double macroF1() {
        double wrong = (1 - RIGHT) / (SHARES.length - 1);
        double sum = 0;
        for (double share : SHARES) {
            double predicted = share * RIGHT + (1 - share) * wrong;
            sum += 2 * share * RIGHT / (share + predicted) / SHARES.length;
        }
        return sum;
    }

    /// The estimates of one data set, by key.
    Map<String, Estimate> draw(int n, long seed, int replicates) {
        SplittableRandom random = new SplittableRandom(seed);
        Intervals intervals =
                Intervals.at(0.95).resampling(Bootstrap.of(replicates, random.nextLong()));
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        BinaryPredictions scores = scores(n, random);
        put(estimates, intervals, scores, Rate.ACCURACY.at(cut));
        put(estimates, intervals, scores, Rate.F1.at(cut));
        put(estimates, intervals, scores, Rate.MCC.at(cut));
        put(estimates, intervals, scores, Metrics.AUC);
        put(estimates, intervals, scores, Metrics.AVERAGE_PRECISION);
        if (truth.containsKey("mse")) {
            BinaryPredictions probabilities = probabilities(n, random);
            put(estimates, intervals, probabilities, Metrics.LOG_LOSS);
            put(estimates, intervals, probabilities, Metrics.BRIER);
            estimates.put("mse", intervals.mean(squares(n, random)));
            Metric<ClassSample> macro = macro();
            estimates.put(macro.name(), intervals.of(classes(n, random), macro));
        }
        return estimates;
    }

    private static void put(
            Map<String, Estimate> estimates,
            Intervals intervals,
            BinaryPredictions rows,
            Metric<BinarySample> metric) {
        estimates.put(metric.name(), intervals.of(rows, metric));
    }

    private static Metric<ClassSample> macro() {
        String name = Rate.F1.key() + "_" + Average.MACRO.name().toLowerCase(Locale.ROOT);
        return ClassMetrics.onLabels(Undefined.NAN).stream()
                .filter(metric -> metric.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private BinaryPredictions scores(int n, SplittableRandom random) {
        byte[] labels = new byte[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            labels[i] = (byte) (random.nextDouble() < prevalence ? 1 : 0);
            scores[i] = normal(random) + MEAN * labels[i];
        }
        return Predictions.binary(labels, scores);
    }

    private static BinaryPredictions probabilities(int n, SplittableRandom random) {
        byte[] labels = new byte[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = 0.01 + 0.98 * random.nextDouble();
            labels[i] = (byte) (random.nextDouble() < scores[i] ? 1 : 0);
        }
        return Predictions.binary(labels, scores);
    }

    private static double[] squares(int n, SplittableRandom random) {
        double[] squares = new double[n];
        for (int i = 0; i < n; i++) {
            double z = normal(random);
            squares[i] = z * z;
        }
        return squares;
    }

    private static ClassPredictions classes(int n, SplittableRandom random) {
        int[] labels = new int[n];
        int[] predicted = new int[n];
        for (int i = 0; i < n; i++) {
            labels[i] = classAt(random.nextDouble());
            boolean right = random.nextDouble() < RIGHT;
            int other = random.nextInt(SHARES.length - 1);
            predicted[i] = right ? labels[i] : other + (other >= labels[i] ? 1 : 0);
        }
        return ClassPredictions.of(labels, predicted, SHARES.length);
    }

    private static int classAt(double u) {
        int c = 0;
        for (double rest = u; c < SHARES.length - 1 && rest >= SHARES[c]; c++) {
            rest -= SHARES[c];
        }
        return c;
    }

    /// By two uniform numbers (G. Box, M. Muller, 1958).
    private static double normal(SplittableRandom random) {
        double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
        return radius * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
