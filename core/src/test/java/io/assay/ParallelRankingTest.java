package io.assay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Ranking with an executor gives the bits of ranking without, and of a sort and a sweep in whole
/// numbers, for rows of all shapes, fewer and more than those from which a sample is looked at. A deep
/// run does so on every set of kernels.
class ParallelRankingTest {
    private static final int[] SIZES = {20_000, 70_000};
    private static final int LARGE = 300_000;

    /// Shapes that are ranked in another way where many rows show them.
    private static final Set<RankingShape> LOOKED_AT =
            EnumSet.of(
                    RankingShape.FEW_VALUES,
                    RankingShape.NEARLY_FEW,
                    RankingShape.SPIKES,
                    RankingShape.DOMINANT,
                    RankingShape.RARE,
                    RankingShape.FREQUENT);

    private static final RankingRows.Type[] TYPES = RankingRows.Type.values();
    private static final List<ExecutorService> POOLS =
            IntStream.rangeClosed(1, 4).mapToObj(Executors::newFixedThreadPool).toList();

    @AfterAll
    static void shutDown() {
        POOLS.forEach(ExecutorService::shutdownNow);
    }

    /// The calling thread alone for 0.
    private static Executor executor(int threads) {
        return threads == 0 ? Runnable::run : POOLS.get(threads - 1);
    }

    /// One size, type and executor for each shape.
    @ParameterizedTest
    @EnumSource
    void threadsDoNotShow(RankingShape shape) {
        int pick = shape.ordinal();
        compare(shape, TYPES[pick % 2], SIZES[LOOKED_AT.contains(shape) ? 1 : 0], pick % 5);
    }

    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = "assay.deep", matches = "true")
    void threadsDoNotShowInAnySize(RankingShape shape) {
        for (RankingRows.Type type : TYPES) {
            for (int size : SIZES) {
                compare(shape, type, size, 0, 1, 2, 3, 4);
            }
            compare(shape, type, LARGE, shape.ordinal() % 5, 2);
        }
    }

    private static void compare(
            RankingShape shape, RankingRows.Type type, int size, int... threads) {
        Draw draw = new Draw(Property.seed() + shape.ordinal());
        RankingRows rows = RankingRows.draw(shape, type, size + draw.below(5_000), draw);
        NaiveCurve curve = rows.curve();
        assertEquals(curve.auc(), rows.predictions().auc(), rows::toString);
        Ranking alone = rows.predictions().ranking();
        assertSame(curve, alone, alone, rows.toString());
        assertSame(curve, alone, pointsFirst(rows), rows + ", the points first");
        for (int count : threads) {
            String what = rows + ", " + count + " threads, seed " + Property.seed();
            compare(rows, curve, alone, executor(count), what);
        }
    }

    private static void compare(
            RankingRows rows, NaiveCurve curve, Ranking alone, Executor executor, String what) {
        BinaryPredictions shared = rows.predictions();
        assertEquals(curve.auc(), shared.auc(executor), what);
        assertSame(curve, alone, shared.ranking(), what);
        Ranking complete = new Ranking(rows.ranked(executor), false);
        complete.complete(executor);
        assertSame(curve, alone, complete, what);
        BinaryStream stream = rows.stream(rows.truth().length);
        stream.finish(executor);
        assertSame(curve, alone, stream.ranking(), what + ", a stream");
        if (Property.deep()) {
            BinaryStream inPlace = rows.stream(0);
            inPlace.finish(executor);
            assertSame(curve, alone, inPlace.ranking(), what + ", a stream sorted in place");
        }
    }

    /// The walk that writes the points finds the metrics.
    private static Ranking pointsFirst(RankingRows rows) {
        Ranking ranking = new Ranking(rows.ranked(null), false);
        int n = rows.truth().length;
        ranking.copyTo(new double[n], new double[n], new double[n]);
        return ranking;
    }

    private static void assertSame(NaiveCurve curve, Ranking alone, Ranking found, String what) {
        int points = curve.score().length;
        assertEquals(points + 1, found.rocPoints(), what);
        double[] score = new double[points];
        double[] tp = new double[points];
        double[] fp = new double[points];
        found.copyTo(score, tp, fp);
        assertArrayEquals(curve.score(), score, what);
        assertArrayEquals(curve.tp(), tp, what);
        assertArrayEquals(curve.fp(), fp, what);
        assertEquals(curve.auc(), found.auc(), what);
        assertArrayEquals(numbers(alone), numbers(found), what);
    }

    private static double[] numbers(Ranking r) {
        return new double[] {
            r.auc(),
            r.delongVariance(),
            r.partialAuc(),
            r.partialAucMcClish(),
            r.averagePrecision(),
            r.prAucTrapezoid(),
            r.kolmogorovSmirnov(),
            r.youden().value(),
            r.youden().threshold(),
            r.f1().value(),
            r.f1().threshold(),
            r.accuracy().value(),
            r.accuracy().threshold(),
            r.gain(),
            r.rocPointsWithoutCollinear()
        };
    }
}
