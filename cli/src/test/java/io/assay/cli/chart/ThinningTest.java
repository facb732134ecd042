package io.assay.cli.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.Confusion;
import io.assay.Predictions;
import io.assay.curve.Thresholds;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/// Thinning leaves out points and moves no curve.
class ThinningTest {
    private static final double PIXEL = 1.0 / 1000;

    /// Positives score higher the larger the skill is; few of them, or few levels of score.
    private static BinaryPredictions rows(
            int n, double share, double skill, int levels, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] truth = new byte[n];
        double[] score = new double[n];
        for (int i = 0; i < n; i++) {
            truth[i] = (byte) (random.nextDouble() < share ? 1 : 0);
            double x = random.nextDouble() * (1 - skill) + truth[i] * skill * random.nextDouble();
            score[i] = levels == 0 ? x : Math.rint(x * levels) / levels;
        }
        truth[0] = 1;
        truth[1] = 0;
        return Predictions.binary(truth, score);
    }

    private static List<BinaryPredictions> cases() {
        return List.of(
                rows(40_000, 0.5, 0.6, 0, 1),
                rows(40_000, 0.003, 0.4, 0, 2),
                rows(40_000, 0.97, 0.9, 0, 3),
                rows(40_000, 0.2, 0, 5000, 4),
                rows(1_500, 0.4, 0.5, 0, 5),
                rows(40_000, 0.0001, 0.7, 0, 6));
    }

    private static Operating thinned(BinaryPredictions rows) {
        return Operating.of(rows.ranking(), Axis.share("score"), (s, t, f, from, to) -> {});
    }

    @Test
    void noRateMovesByAPixelAtAnyThreshold() {
        List<ToDoubleFunction<Confusion>> rates =
                List.of(
                        Confusion::recall,
                        Confusion::fpr,
                        Confusion::precision,
                        Confusion::f1,
                        Confusion::accuracy);
        for (BinaryPredictions rows : cases()) {
            Thresholds all = Thresholds.of(rows);
            Operating few = thinned(rows);
            int kept = -1;
            for (int i = 0; i < all.count(); i++) {
                if (kept + 1 < few.count() && few.score()[kept + 1] == all.score(i)) {
                    kept++;
                }
                for (ToDoubleFunction<Confusion> rate : rates) {
                    double moved = rate.applyAsDouble(all.at(i)) - rate.applyAsDouble(few.at(kept));
                    assertTrue(Math.abs(moved) < PIXEL / 2, i + " moves by " + moved);
                }
            }
            assertEquals(few.count() - 1, kept, "every kept threshold is one of the sample");
            assertEquals(all.count(), few.all());
        }
    }

    @Test
    void theLineThroughWhatIsLeftPassesEveryPointWithinAPixel() {
        for (BinaryPredictions rows : cases()) {
            Thresholds all = Thresholds.of(rows);
            Series.Line roc = RocChart.curve("", Role.C0, thinned(rows));
            int segment = 0;
            for (int i = 0; i < all.count(); i++) {
                double x = all.at(i).fpr();
                double y = all.at(i).recall();
                while (segment + 2 < roc.x().length
                        && roc.x()[segment + 1] + roc.y()[segment + 1] < x + y) {
                    segment++;
                }
                double far = distance(roc, segment, x, y);
                assertTrue(far <= PIXEL, "point " + i + " is off by " + far);
            }
        }
    }

    /// From a point to a segment.
    private static double distance(Series.Line line, int i, double x, double y) {
        double ax = line.x()[i];
        double ay = line.y()[i];
        double dx = line.x()[i + 1] - ax;
        double dy = line.y()[i + 1] - ay;
        double along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
        double t = Math.max(0, Math.min(1, along));
        return Math.hypot(x - ax - t * dx, y - ay - t * dy);
    }

    @Test
    void fewThresholdsAreAllKeptAndManyAreFew() {
        assertEquals(1_500, thinned(rows(1_500, 0.4, 0.5, 0, 5)).count());
        Operating many = thinned(rows(1_000_000, 0.1, 0.3, 0, 9));
        assertTrue(many.all() > 900_000, many.all() + " thresholds");
        assertTrue(many.count() < 10_000, many.count() + " are kept");
    }

    @Test
    void everyRowIsInABar() {
        for (BinaryPredictions rows : cases()) {
            ScoreBars bars = new ScoreBars(Axis.share("score"));
            rows.ranking().forEachRun(bars);
            bars.end();
            double[] positive = new double[ScoreBars.BINS];
            double[] negative = new double[ScoreBars.BINS];
            for (int i = 0; i < rows.rows(); i++) {
                int bin = 0;
                while (bin + 1 < ScoreBars.BINS && rows.score(i) >= bars.edges()[bin + 1]) {
                    bin++;
                }
                (rows.isPositive(i) ? positive : negative)[bin]++;
            }
            assertArrayEquals(positive, bars.positive());
            assertArrayEquals(negative, bars.negative());
            assertEquals(
                    rows.rows(), Arrays.stream(positive).sum() + Arrays.stream(negative).sum());
        }
    }

    @Test
    void ticksAreRoundAndInside() {
        assertArrayEquals(new double[] {0, 0.2, 0.4, 0.6, 0.8, 1}, Axis.share("").ticks(), 1e-12);
        for (Axis axis :
                List.of(
                        new Axis("", -3.7, 12.1),
                        new Axis("", 1e-9, 3e-9),
                        new Axis("", -1e12, 4e12),
                        Axis.upTo("", 0.0731))) {
            double[] ticks = axis.ticks();
            assertTrue(ticks.length >= 3 && ticks.length <= 9, Arrays.toString(ticks));
            assertTrue(axis.place(ticks[0]) >= -1e-6, axis.toString());
            assertTrue(axis.place(ticks[ticks.length - 1]) <= 1 + 1e-6, axis.toString());
            assertTrue(axis.text(ticks[1]).length() < 16, axis.text(ticks[1]));
        }
    }
}
