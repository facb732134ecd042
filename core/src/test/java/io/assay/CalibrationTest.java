package io.assay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.kernel.Kernels;
import io.assay.rank.Cells;
import io.assay.rank.Sweep;
import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Property;
import io.assay.testing.Scores;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Bins of equal width hold exact sums, whatever way the rows came.
class CalibrationTest {
    private static final int CASES = Property.deep() ? 5_000 : 300;

    private static void holds(String name, Property.Case body) {
        Property.holds(name, CASES, Property.seed(), body);
    }

    /// Rows of a case; scores are probabilities, tiny ones and edges among them.
    private record Sample(byte[] truth, double[] score, int bins) {
        static Sample draw(Draw draw) {
            int n = 1 + (draw.oneIn(8) ? draw.below(2 * Kernels.BLOCK) : draw.length());
            int bins = draw.pick(1, 2, 7, 10, 10, 15, 20, 33);
            double[] score = draw.doubles(draw.pick(Scores.values()), n);
            for (int i = 0; i < n; i++) {
                double size = Math.abs(score[i]);
                score[i] = size > 1 ? 1 / size : size;
                score[i] = draw.oneIn(5) ? draw.below(bins + 1) * (1.0 / bins) : score[i];
                score[i] = Math.min(score[i], 1);
            }
            return new Sample(draw.labels(draw.pick(Labels.values()), n), score, bins);
        }

        Calibration calibration() {
            return Predictions.binary(truth, score).calibration(Calibration.uniform(bins));
        }
    }

    @Test
    void aMeanScoreIsTheExactSumRoundedOnceOverTheRows() {
        holds(
                "calibration is exact",
                draw -> {
                    Sample s = Sample.draw(draw);
                    Calibration found = s.calibration();
                    double[] edges = found.edges();
                    for (int b = 0; b < s.bins; b++) {
                        BigDecimal sum = BigDecimal.ZERO;
                        int rows = 0;
                        int positives = 0;
                        for (int i = 0; i < s.truth.length; i++) {
                            boolean above = b == 0 || s.score[i] > edges[b];
                            if (above && s.score[i] <= edges[b + 1]) {
                                sum = sum.add(new BigDecimal(s.score[i]));
                                rows++;
                                positives += s.truth[i];
                            }
                        }
                        assertEquals(rows, found.weights()[b]);
                        assertEquals((double) positives / rows, found.positiveShares()[b]);
                        assertEquals(sum.doubleValue() / rows, found.meanScores()[b]);
                    }
                });
    }

    @Test
    void arraysBatchesChunksAndSortedCellsComeToTheSameBits() {
        holds(
                "calibration by every way",
                draw -> {
                    Sample s = Sample.draw(draw);
                    int n = s.truth.length;
                    Calibration.Bins bins = Calibration.uniform(s.bins);
                    Calibration expected = s.calibration();
                    Evaluator evaluator = Evaluator.ofDoubles(n);
                    evaluator.load(s.truth, s.score, 0, n);
                    assertSame(expected, evaluator.calibration(bins));
                    BinaryStream stream = BinaryStream.ofDoubles(0.5, n, 0);
                    stream.add(s.truth, s.score, n);
                    assertSame(expected, stream.calibration(bins));
                    ExactBins cells = bins.exact();
                    Sweep.run(stream.ranking().source(), new Cells(), cells);
                    assertSame(expected, cells.calibration());
                });
    }

    @Test
    void partsInAnyOrderMergeToTheWhole() {
        holds(
                "calibration in parts",
                draw -> {
                    Sample s = Sample.draw(draw);
                    var scores = new io.assay.score.DoubleScores(s.score);
                    ExactBins first = Calibration.uniform(s.bins).exact();
                    ExactBins second = Calibration.uniform(s.bins).exact();
                    int cut = draw.below(s.truth.length + 1);
                    first.add(s.truth, scores, cut, s.truth.length);
                    second.add(s.truth, scores, 0, cut);
                    first.merge(second);
                    assertSame(s.calibration(), first.calibration());
                });
    }

    @Test
    void sumsBeyondALongOfUnitsAreKept() {
        byte[] truth = new byte[Kernels.BLOCK];
        double[] score = new double[Kernels.BLOCK];
        Arrays.fill(score, 1 - 0x1p-53);
        ExactBins bins = Calibration.uniform(10).exact();
        bins.add(truth, new io.assay.score.DoubleScores(score), 0, score.length);
        for (int doublings = 0; doublings < 30; doublings++) {
            ExactBins same = Calibration.uniform(10).exact();
            same.merge(bins);
            bins.merge(same);
        }
        Calibration calibration = bins.calibration();
        assertEquals(0x1p42, calibration.weights()[9]);
        assertEquals(1 - 0x1p-53, calibration.meanScores()[9]);
    }

    @Test
    void aStreamThatKeepsNoScoresHasTenBins() {
        BinaryStream stream = BinaryStream.ofFloats(0.5, -1, 0);
        stream.add(new byte[] {0, 1, 1}, new float[] {0.25f, 0.5f, 1}, 3);
        double[] weights = stream.calibration(Calibration.uniform(10)).weights();
        assertArrayEquals(new double[] {0, 0, 1, 0, 1, 0, 0, 0, 0, 1}, weights);
        IllegalStateException e =
                assertThrows(
                        IllegalStateException.class,
                        () -> stream.calibration(Calibration.uniform(11)));
        assertEquals("this stream keeps no scores", e.getMessage());
    }

    private static void assertSame(Calibration expected, Calibration found) {
        assertArrayEquals(expected.edges(), found.edges());
        assertArrayEquals(expected.weights(), found.weights());
        assertArrayEquals(expected.positiveShares(), found.positiveShares());
        assertArrayEquals(expected.meanScores(), found.meanScores());
        assertEquals(expected.expectedError(), found.expectedError());
        assertEquals(expected.maximumError(), found.maximumError());
    }
}
