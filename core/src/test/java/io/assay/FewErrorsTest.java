package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.rank.CellSource;
import io.assay.rank.Cells;
import io.assay.rank.GroupSweep;
import io.assay.rank.Influence;
import io.assay.rank.InfluenceSweep;
import io.assay.rank.PartialInfluence;
import io.assay.rank.PrecisionInfluence;
import io.assay.rank.Sweep;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Standard errors that are found in less work than they seem to need.
class FewErrorsTest {

    /// Probabilities that are nearly right, positive about as often as asked for.
    private static BinaryPredictions rows(int n, double prevalence, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] truth = new byte[n];
        double[] score = new double[n];
        for (int i = 0; i < n; i++) {
            truth[i] = (byte) (random.nextDouble() < prevalence ? 1 : 0);
            double signal = random.nextGaussian() + 1.5 * truth[i] + Math.log(prevalence);
            score[i] = 1 / (1 + Math.exp(-signal));
        }
        return Predictions.binary(truth, score);
    }

    private static double exact(CellSource source, Influence influence) {
        InfluenceSweep sweep = new InfluenceSweep(influence);
        Sweep.run(source, new Cells(), sweep);
        return sweep.error();
    }

    @Test
    void manyThresholdsTakenTogetherHaveTheSameErrors() {
        for (double prevalence : new double[] {0.5, 0.08}) {
            BinaryPredictions rows = rows(60_000, prevalence, 5);
            CellSource source = rows.ranking().source();
            RankErrors found = rows.ranking().errors();
            double ap = exact(source, new PrecisionInfluence(false));
            assertEquals(1, found.averagePrecision() / ap, 4e-3, "ap at " + prevalence);
            double pr = exact(source, new PrecisionInfluence(true));
            assertEquals(1, found.prAuc() / pr, 4e-3, "pr at " + prevalence);
            double partial = exact(source, new PartialInfluence(0.1));
            assertEquals(1, found.partialAuc() / partial, 4e-3, "partial at " + prevalence);
        }
    }

    @Test
    void thresholdsOfARareClassStayApart() {
        BinaryPredictions rows = rows(60_000, 0.002, 5);
        double pr = exact(rows.ranking().source(), new PrecisionInfluence(true));
        assertEquals(pr, rows.ranking().errors().prAuc());
    }

    /// Whether the walk is shared with the areas, or is one of its own.
    @Test
    void errorsDoNotDependOnWhenTheyAreAskedFor() {
        BinaryPredictions first = rows(60_000, 0.2, 6);
        BinaryPredictions second = rows(60_000, 0.2, 6);
        first.expectErrors(true);
        double area = first.auc();
        assertEquals(second.auc(), area);
        assertEquals(
                second.ranking().errors().averagePrecision(),
                first.ranking().errors().averagePrecision());
    }

    @Test
    void groupsHoldAboutTheSameShareOfBothClasses() {
        BinaryPredictions rows = rows(20_000, 0.01, 7);
        GroupSweep groups = new GroupSweep(100);
        Sweep.run(rows.ranking().source(), new Cells(), groups);
        double positives = IntStream.of(groups.positives()).sum();
        double negatives = IntStream.of(groups.negatives()).sum();
        assertEquals(rows.positives(), positives);
        assertEquals(rows.rows(), positives + negatives);
        assertTrue(groups.count() > 95 && groups.count() <= 100, "groups " + groups.count());
        for (int i = 0; i < groups.count(); i++) {
            double share = groups.positives()[i] / positives + groups.negatives()[i] / negatives;
            assertTrue(share < 2 * (0.01 + 1 / positives), "group " + i + " has " + share);
        }
    }

    @Test
    void errorsOfLossesOfRowsAndOfThresholdsAgree() {
        SplittableRandom random = new SplittableRandom(8);
        for (int n : new int[] {2, 255, 256, 257, 5_000}) {
            byte[] truth = new byte[n];
            float[] score = new float[n];
            for (int i = 0; i < n; i++) {
                truth[i] = (byte) random.nextInt(2);
                score[i] = i % 50 == 0 ? truth[i] : Math.round(random.nextFloat() * 99) / 99f;
            }
            BinaryPredictions rows = Predictions.binary(truth, score);
            LossErrors cells = LossErrors.of(rows.ranking().source());
            LossErrors found = rows.lossErrors();
            double squared = found.squaredError();
            assertEquals(cells.squaredError(), squared, 1e-9 * (squared + 1e-6));
            for (double clip : new double[] {LogLoss.CLIP, LogLoss.EPSILON}) {
                double log = found.logLoss(clip);
                assertEquals(cells.logLoss(clip), log, 1e-8 * (log + 1e-6), "clip " + clip);
                assertEquals(plain(rows, clip), log, 1e-8 * (log + 1e-6), "clip " + clip);
            }
        }
    }

    /// In two passes, by the library's logarithm.
    private static double plain(BinaryPredictions rows, double clip) {
        int n = rows.rows();
        double[] loss = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            double given = rows.isPositive(i) ? rows.score(i) : 1 - rows.score(i);
            loss[i] = -Math.log(Math.max(clip, Math.min(1 - clip, given)));
            mean += loss[i] / n;
        }
        double squares = 0;
        for (double x : loss) {
            squares += (x - mean) * (x - mean);
        }
        return Math.sqrt(squares / (n - 1) / n);
    }
}
