package io.assay.resample;

import io.assay.BinaryCounts;
import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Interval;
import io.assay.Metric;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassSample;
import io.assay.split.Splits;
import java.util.List;
import java.util.concurrent.Executor;

/// How sure is a metric? It is computed again on resamples of the rows, drawn with replacement
/// (B. Efron, Annals of Statistics 7, 1979).
///
/// A replicate is not made by copying rows: how often each row, or each cell of equal rows, occurs in
/// a resample is drawn at once. Replicates depend on the seed and their number only, not on threads,
/// the executor or the kernel set. Instances are immutable; methods return changed copies.
///
/// ```java
/// Interval auc = Bootstrap.of(2_000, 42).interval(predictions, Metrics.AUC, 0.95);
/// ```
public final class Bootstrap {
    private final int replicates;
    private final long seed;
    private final Design design;
    private final Executor executor;
    private final int threads;
    private final IntervalMethod method;

    private Bootstrap(
            int replicates,
            long seed,
            Design design,
            Executor executor,
            int threads,
            IntervalMethod method) {
        this.replicates = replicates;
        this.seed = seed;
        this.design = design;
        this.executor = executor;
        this.threads = threads;
        this.method = method;
    }

    /// Resamples of as many rows as there are: the multinomial law, exactly.
    ///
    /// @param replicates at least 2; 2,000 for intervals, 200 for a standard error
    /// @param seed any number; the same seed gives the same replicates for ever
    public static Bootstrap of(int replicates, long seed) {
        if (replicates < 2) {
            throw new IllegalArgumentException(
                    "replicates is " + replicates + "; expected at least 2");
        }
        return new Bootstrap(replicates, seed, Design.PLAIN, null, 1, IntervalMethod.PERCENTILE);
    }

    /// Resamples in which each row occurs a Poisson number of times of mean 1, so that their sizes
    /// vary around the number of rows: faster, and an approximation that vanishes as rows grow
    /// (N. Oza, S. Russell, 2001). Meant for many rows.
    public static Bootstrap poisson(int replicates, long seed) {
        return of(replicates, seed).with(Design.POISSON);
    }

    private Bootstrap with(Design other) {
        return new Bootstrap(replicates, seed, other, executor, threads, method);
    }

    /// Resamples within each true class, so that the number of rows of each class stays.
    public Bootstrap stratified() {
        return with(Design.STRATIFIED);
    }

    /// Resamples within strata, so that the number of rows of each stays.
    ///
    /// @param stratum the stratum of each row, any numbers; copied
    public Bootstrap stratified(int[] stratum) {
        Codes codes = Codes.of(stratum);
        return with(
                Design.of(
                        stratum.length,
                        (s, rows) -> new StratumDraw(s, codes.codes(), codes.count())));
    }

    /// Resamples of whole clusters of rows, such as all rows of a patient.
    ///
    /// @param cluster the cluster of each row, any numbers; copied
    public Bootstrap clusters(int[] cluster) {
        return with(Design.clusters(Codes.of(cluster)));
    }

    /// Resamples of stretches of consecutive rows of one length, for rows in order of time (H. Künsch,
    /// Annals of Statistics 17, 1989).
    ///
    /// @param length rows of a stretch, at least 1
    public Bootstrap movingBlocks(int length) {
        return with(Design.of(-1, (s, rows) -> new TimeDraw(s, checked(length), false)));
    }

    /// Resamples of stretches of random length around a mean, the rows being closed to a circle
    /// (D. Politis, J. Romano, JASA 89, 1994).
    ///
    /// @param meanLength rows of a stretch on average, at least 1
    public Bootstrap stationaryBlocks(double meanLength) {
        return with(Design.of(-1, (s, rows) -> new TimeDraw(s, checked(meanLength), true)));
    }

    private static double checked(double length) {
        if (!(length >= 1 && length <= 1e9)) {
            throw new IllegalArgumentException(
                    "the length of a stretch is " + length + "; expected a number in [1, 1e9]");
        }
        return length;
    }

    /// Shares replicates out to an executor, which the caller owns, for as many threads as there are
    /// cores; the calling thread works too. The numbers are the same.
    public Bootstrap on(Executor other) {
        return on(other, Runtime.getRuntime().availableProcessors());
    }

    /// The same for a number of threads.
    ///
    /// @param count how many threads may work at once, the calling one included; at least 1
    public Bootstrap on(Executor other, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("threads is " + count + "; expected at least 1");
        }
        return new Bootstrap(replicates, seed, design, other, count, method);
    }

    /// How [#interval] finds its bounds; percentile at first. For studentized intervals a standard
    /// error is computed for every replicate, which takes time and allocates.
    public Bootstrap method(IntervalMethod other) {
        return new Bootstrap(replicates, seed, design, executor, threads, other);
    }

    /// How [#interval] finds its bounds.
    public IntervalMethod method() {
        return method;
    }

    /// How many resamples are drawn.
    public int replicates() {
        return replicates;
    }

    /// The seed.
    public long seed() {
        return seed;
    }

    /// An interval of a metric of binary predictions.
    ///
    /// @param level the share of samples in which such an interval covers the truth, such as 0.95
    public Interval interval(BinaryPredictions rows, Metric<BinarySample> metric, double level) {
        return replicate(rows, metric).interval(level, method);
    }

    /// Replicates of a metric of binary predictions.
    ///
    /// @throws IllegalArgumentException if rows carry weights, or there are none
    public Replicates replicate(BinaryPredictions rows, Metric<BinarySample> metric) {
        return replicate(rows, List.of(metric)).get(0);
    }

    /// Replicates of several metrics on the same resamples.
    public List<Replicates> replicate(BinaryPredictions rows, List<Metric<BinarySample>> metrics) {
        design.check(rows.rows());
        return new BinaryRun(this, rows, metrics).replicates();
    }

    /// Replicates of several metrics of rows that are given as counts per score.
    ///
    /// @throws IllegalArgumentException if rows are resampled other than singly
    public List<Replicates> replicate(BinaryCounts counts, List<Metric<BinarySample>> metrics) {
        if (!design.drawsRows()) {
            throw new IllegalArgumentException(
                    "clusters and stretches need the order of the rows; counts have none");
        }
        return new CountRun(this, counts, metrics).replicates();
    }

    /// Replicates of the difference of a metric of two models on the same rows, first minus second:
    /// both see the same resamples.
    ///
    /// @throws IllegalArgumentException if the two are not about the same rows
    public Replicates difference(
            BinaryPredictions first, BinaryPredictions second, Metric<BinarySample> metric) {
        design.check(first.rows());
        return new PairRun(this, first, second, metric).replicates();
    }

    /// Replicates of a metric over several classes. They are drawn from the cells of the matrix, or are
    /// means of the losses of resampled rows; areas are computed from weighted rows, which allocates.
    public Replicates replicate(ClassPredictions rows, Metric<ClassSample> metric) {
        design.check(rows.rows());
        return new ClassRun(this, metric, rows).replicates();
    }

    /// Replicates of the difference of a metric of two models over several classes on the same rows,
    /// first minus second: both see the same resamples, which are drawn from the cells (truth, class of
    /// the first, class of the second) where the metric looks at no probabilities.
    ///
    /// @throws IllegalArgumentException if the two are not about the same rows
    public Replicates difference(
            ClassPredictions first, ClassPredictions second, Metric<ClassSample> metric) {
        design.check(first.rows());
        return new ClassRun(this, metric, first, second).replicates();
    }

    /// Replicates of a mean of a number per row, such as a loss.
    ///
    /// @param values a finite number for each row
    public Replicates mean(String name, double[] values) {
        design.check(values.length);
        return new MeanRun(this, values).replicates(name);
    }

    /// Replicates of the difference of the means of two numbers per row, first minus second, such as
    /// the losses of two models.
    public Replicates meanDifference(String name, double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "first has " + first.length + " rows, second has " + second.length);
        }
        double[] differences = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            differences[i] = first[i] - second[i];
        }
        return mean(name, differences);
    }

    /// Replicates of any number that is computed from rows of the caller.
    ///
    /// @param name the name of the number
    /// @param rows how many rows there are
    public Replicates replicate(String name, int rows, RowMetric metric) {
        design.check(rows);
        return new IndexRun(this, rows, metric).replicates(name);
    }

    /// A metric of models that are trained on resamples of the rows, each tested on the rows that it
    /// has seen and on those that it has not.
    ///
    /// @param truth 1 for the positive class, 0 for the negative
    /// @param trainer trains a model and scores all rows; with an executor several threads call it
    public OutOfBag outOfBag(byte[] truth, Metric<BinarySample> metric, Trainer trainer) {
        design.check(truth.length);
        return new OutOfBagRun(this, truth, metric, trainer).result();
    }

    /// Resamples as splits: the rows in the bag train, as often as they were drawn, and those out of it
    /// test. Split b has the rows of replicate b.
    ///
    /// @param rows how many rows there are
    public Splits splits(int rows) {
        return new BagSplits(this, rows);
    }

    /// Whether each replicate needs a standard error of its own.
    boolean isStudentized() {
        return method == IntervalMethod.STUDENTIZED;
    }

    Design design() {
        return design;
    }

    /// Null when the calling thread works alone.
    Executor executor() {
        return executor;
    }

    /// How many threads may work at once, the calling one included.
    int threads() {
        return threads;
    }
}
