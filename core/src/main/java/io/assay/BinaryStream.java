package io.assay;

import io.assay.kernel.BlockSum;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import io.assay.rank.BinSweep;
import io.assay.rank.Cells;
import io.assay.rank.KeyStore;
import io.assay.rank.Ranked;
import io.assay.rank.Sweep;
import io.assay.score.BlockLosses;
import io.assay.score.DoubleScores;
import io.assay.score.FloatScores;
import io.assay.score.ScoreChecks;
import io.assay.score.Scores;
import java.util.concurrent.Executor;

/// Binary predictions that pass by once, chunk by chunk: for files larger than memory.
///
/// Kept are 4 bytes per row for float scores, 8 for double, or nothing when ranking metrics are not
/// wanted; losses and calibration in 10 equal bins are summed on the way. Results are those of
/// [BinaryPredictions] on the same rows, bit for bit, for any chunks of whole blocks of 4,096 rows.
public final class BinaryStream implements BinarySample {
    private static final Calibration.Bins UNIFORM = Calibration.uniform(10);
    private static final Calibration.Bins QUANTILE = Calibration.quantile(10);

    private final FloatScores floats;
    private final DoubleScores doubles;
    private final KeyStore store;
    private final double threshold;
    private final long[] at = new long[3];
    private final long[] above = new long[3];
    private final BlockSum squares = new BlockSum();
    private final BlockSum logs = new BlockSum();
    private final BlockSum epsilonLogs = new BlockSum();
    private final double[] product = new double[2];
    private final ExactBins uniform = UNIFORM.exact();
    private long rows;
    private boolean ragged;
    private String notProbabilities;
    private final Calibrations calibrations = new Calibrations();
    private LossErrors.Rows passed;
    private LossErrors lossErrors;
    private Ranked ranked;
    private Ranking ranking;

    private BinaryStream(
            FloatScores floats, DoubleScores doubles, KeyStore store, double threshold) {
        this.floats = floats;
        this.doubles = doubles;
        this.store = store;
        this.threshold = threshold;
    }

    /// A stream of float scores.
    ///
    /// @param threshold the threshold counted on the way
    /// @param expectedRows about how many rows will come; -1 keeps no scores, so that ranking metrics
    ///     and other thresholds are not available
    /// @param scratch keys for which sorting may take extra room; less is slower
    public static BinaryStream ofFloats(double threshold, int expectedRows, int scratch) {
        KernelRegistry.expect(expectedRows);
        FloatScores scores = new FloatScores(new float[0]);
        KeyStore store = expectedRows < 0 ? null : scores.newStore(expectedRows, scratch);
        return new BinaryStream(scores, null, store, threshold);
    }

    /// A stream of double scores; arguments as for floats.
    public static BinaryStream ofDoubles(double threshold, int expectedRows, int scratch) {
        KernelRegistry.expect(expectedRows);
        DoubleScores scores = new DoubleScores(new double[0]);
        KeyStore store = expectedRows < 0 ? null : scores.newStore(expectedRows, scratch);
        return new BinaryStream(null, scores, store, threshold);
    }

    /// Sums what the standard errors of the losses need when rows pass by, which takes less than to walk
    /// over all scores for it in the end. Before the first row.
    public BinaryStream withLossErrors() {
        if (rows > 0) {
            throw new IllegalStateException(rows + " rows have passed; expected none");
        }
        passed = new LossErrors.Rows(LogLoss.CLIP);
        return this;
    }

    /// Adds rows `[0, n)`; every call but the last adds a multiple of 4,096 rows.
    ///
    /// @throws IllegalArgumentException if a label or score is not valid, naming the row of the chunk;
    ///     the stream is then as it was before
    public void add(byte[] truth, float[] scores, int n) {
        if (floats == null) {
            throw new IllegalStateException("made by ofDoubles; float scores need ofFloats");
        }
        ScoreChecks.checkRows("scores", scores.length, 0, n);
        floats.set(scores);
        add(truth, floats, n);
    }

    /// The same for a stream of double scores.
    public void add(byte[] truth, double[] scores, int n) {
        if (doubles == null) {
            throw new IllegalStateException("made by ofFloats; double scores need ofDoubles");
        }
        ScoreChecks.checkRows("scores", scores.length, 0, n);
        doubles.set(scores);
        add(truth, doubles, n);
    }

    private void add(byte[] truth, Scores scores, int n) {
        ScoreChecks.checkRows("truth", truth.length, 0, n);
        checkOpen();
        ScoreChecks.checkTruth(truth, 0, n);
        String reason = notProbabilities;
        if (reason == null) {
            reason = ScoreChecks.notProbabilities(scores, 0, n, rows);
        }
        if (reason != null) {
            ScoreChecks.checkScores(scores, 0, n);
        }
        // Nothing was changed so far: a refused chunk leaves the stream as it was.
        notProbabilities = reason;
        ragged = n % Kernels.BLOCK != 0;
        if (reason == null) {
            BlockLosses.addSquares(squares, truth, scores, 0, n);
            BlockLosses.addLogs(logs, product, truth, scores, 0, n, LogLoss.CLIP);
            BlockLosses.addLogs(epsilonLogs, product, truth, scores, 0, n, LogLoss.EPSILON);
            uniform.add(truth, scores, 0, n);
            if (passed != null) {
                passed.add(truth, scores, 0, n);
            }
        }
        scores.confusion(truth, 0, n, threshold, false, at);
        scores.confusion(truth, 0, n, threshold, true, above);
        if (store != null) {
            scores.addTo(store, truth, 0, n);
        }
        rows += n;
    }

    private void checkOpen() {
        if (ragged) {
            throw new IllegalStateException(
                    "the last chunk was not of whole blocks of 4,096 rows; no chunk can follow it");
        }
        if (ranking != null) {
            throw new IllegalStateException("the scores are sorted already; no chunk can follow");
        }
    }

    /// Sorts the kept scores here and on the executor, then walks down them on both
    /// at once for all metrics of [Metrics]. Without this the first use of each does so.
    public void finish(Executor executor) {
        sort(executor);
        BinSweep quantile = QUANTILE.sweep(ranking.source());
        ranking.complete(executor, quantile);
        ranked.use(null);
        calibrations.keep(QUANTILE, Calibration.read(quantile));
    }

    private void sort(Executor executor) {
        if (store == null) {
            throw new IllegalStateException("this stream keeps no scores");
        }
        if (ranking == null) {
            ranked = store.ranked(executor);
            ranking = new Ranking(ranked, false);
        }
    }

    @Override
    public double total() {
        return rows;
    }

    @Override
    public double positives() {
        return at[2];
    }

    @Override
    public boolean isWeighted() {
        return false;
    }

    @Override
    public Counts at(double other) {
        return other == threshold ? Confusion.ofSums(at, rows) : counted(other, false);
    }

    @Override
    public Counts above(double other) {
        return other == threshold ? Confusion.ofSums(above, rows) : counted(other, true);
    }

    private Counts counted(double other, boolean strictly) {
        sort(null);
        long[] flagged = new long[2];
        ranked.countFrom(other, strictly, flagged);
        long positives = at[2];
        return new Confusion(
                flagged[0], flagged[1], positives - flagged[0], rows - positives - flagged[1]);
    }

    @Override
    public Ranking ranking() {
        sort(null);
        return ranking;
    }

    /// Whether scores are kept, so that ranking metrics are available.
    public boolean keepsScores() {
        return store != null;
    }

    @Override
    public String notProbabilities() {
        return notProbabilities;
    }

    /// Available for the clips of [LogLoss].
    @Override
    public double logLoss(double clip) {
        if (clip != LogLoss.CLIP && clip != LogLoss.EPSILON) {
            throw new IllegalArgumentException(
                    "clip is " + clip + "; a stream sums for 1e-15 and 2^-52 only");
        }
        double sum = (clip == LogLoss.CLIP ? logs : epsilonLogs).total();
        return notProbabilities == null ? sum / rows : Double.NaN;
    }

    synchronized LossErrors lossErrors() {
        if (passed == null) {
            return ranking().errors().losses();
        }
        if (lossErrors == null) {
            lossErrors = LossErrors.of(passed, ranking().source());
        }
        return lossErrors;
    }

    @Override
    public double brier() {
        return notProbabilities == null ? squares.total() / rows : Double.NaN;
    }

    @Override
    public Calibration calibration(Calibration.Bins bins) {
        return notProbabilities == null && rows > 0
                ? calibrations.of(bins, this::newCalibration)
                : null;
    }

    private Calibration newCalibration(Calibration.Bins bins) {
        if (bins.equals(UNIFORM)) {
            return uniform.calibration();
        }
        if (bins.needsOrder()) {
            return Calibration.of(ranking().source(), bins);
        }
        ExactBins sums = bins.exact();
        Sweep.run(ranking().source(), new Cells(), sums);
        return sums.calibration();
    }
}
