package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Property;
import io.assay.testing.Scores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Several thresholds in one pass give what one after the other gives.
@Tag("everywhere")
class ConfusionTalliesTest {
    private static final byte[] TRUTH = {0, 1, 1, 0};
    private static final double[] SCORES = {0.1, 0.5, 0.9, 0.5};

    @Test
    void eachTableIsThatOfItsThreshold() {
        Property.holds(
                "several thresholds",
                800,
                Property.seed(),
                draw -> {
                    int n = draw.oneIn(100) ? 40_000 : draw.length();
                    byte[] truth = draw.labels(draw.pick(Labels.values()), n);
                    Scores family = draw.pick(Scores.values());
                    BinaryPredictions sample =
                            draw.oneIn(2)
                                    ? Predictions.binary(truth, draw.doubles(family, n))
                                    : Predictions.binary(truth, draw.floats(family, n));
                    double[] thresholds = thresholds(draw, sample);
                    check(sample, ConfusionTallies.at(thresholds), false);
                    check(sample, ConfusionTallies.above(thresholds), true);
                });
    }

    private static double[] thresholds(Draw draw, BinaryPredictions sample) {
        int many = draw.pick(0, 1, 2, 5, 16, draw.oneIn(20) ? 400 : 30);
        double[] thresholds = new double[many];
        for (int k = 0; k < many; k++) {
            double near =
                    sample.rows() == 0 ? draw.unit() : sample.score(draw.below(sample.rows()));
            thresholds[k] =
                    draw.pick(
                            near,
                            near,
                            Math.nextDown(near),
                            draw.extremeDouble(),
                            draw.unit(),
                            Double.NaN);
        }
        return thresholds;
    }

    private static void check(BinaryPredictions sample, ConfusionTallies tables, boolean above) {
        sample.count(tables);
        for (int k = 0; k < tables.size(); k++) {
            double threshold = tables.threshold(k);
            Counts expected = above ? sample.above(threshold) : sample.at(threshold);
            assertEquals(expected, tables.table(k).snapshot(), "threshold " + threshold);
        }
    }

    @Test
    void tablesStandInTheOrderOfTheThresholds() {
        ConfusionTallies tables = ConfusionTallies.at(0.9, 0.1, 0.5, 0.1);
        tables.add(TRUTH, SCORES, 0, 4);
        assertEquals(new Confusion(1, 0, 1, 2), tables.table(0).snapshot());
        assertEquals(new Confusion(2, 2, 0, 0), tables.table(1).snapshot());
        assertEquals(new Confusion(2, 1, 0, 1), tables.table(2).snapshot());
        assertEquals(new Confusion(2, 2, 0, 0), tables.table(3).snapshot());
        assertEquals(0.5, tables.threshold(2));
    }

    @Test
    void chunksAndMergedTablesAreAllRows() {
        ConfusionTallies all = ConfusionTallies.above(0.5, 0.2);
        all.add(TRUTH, SCORES, 0, 4);
        ConfusionTallies first = ConfusionTallies.above(0.5, 0.2);
        ConfusionTallies second = ConfusionTallies.above(0.5, 0.2);
        first.add(TRUTH, SCORES, 0, 1);
        second.add(TRUTH, new float[] {0.1f, 0.5f, 0.9f, 0.5f}, 1, 4);
        first.merge(second);
        for (int k = 0; k < 2; k++) {
            assertEquals(all.table(k).snapshot(), first.table(k).snapshot());
        }
        first.reset();
        assertEquals(0, first.table(0).rows());
        assertEquals(3, second.table(0).rows());
    }

    @Test
    void tablesForOtherThresholdsAreNotMerged() {
        ConfusionTallies tables = ConfusionTallies.at(0.5);
        for (ConfusionTallies other :
                new ConfusionTallies[] {
                    ConfusionTallies.at(0.4), ConfusionTallies.above(0.5), ConfusionTallies.at()
                }) {
            Exception error =
                    assertThrows(IllegalArgumentException.class, () -> tables.merge(other));
            assertEquals(
                    "the other tables are for other thresholds; expected the same, in the same order",
                    error.getMessage());
        }
    }

    @Test
    void aRefusedChunkLeavesTheTablesAsTheyWere() {
        ConfusionTallies tables = ConfusionTallies.at(0.5);
        tables.add(TRUTH, SCORES, 0, 4);
        double[] scores = new double[40_000];
        scores[39_999] = Double.NaN;
        Exception error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> tables.add(new byte[40_000], scores, 0, 40_000));
        assertEquals("scores[39999] is NaN; expected a number", error.getMessage());
        assertEquals(new Confusion(2, 1, 0, 1), tables.table(0).snapshot());
    }

    @Test
    void anEvaluatorCountsItsBatch() {
        Evaluator evaluator = Evaluator.ofDoubles(4);
        evaluator.load(TRUTH, SCORES, 1, 4);
        ConfusionTallies tables = ConfusionTallies.at(0.9, 0.5);
        evaluator.count(tables);
        evaluator.count(tables);
        assertEquals(evaluator.at(0.9).snapshot(), tables.table(0).snapshot());
        assertEquals(evaluator.at(0.5).snapshot(), tables.table(1).snapshot());
    }

    @Test
    void weightedRowsAreNotWholeRows() {
        BinaryPredictions weighted =
                Predictions.binary(TRUTH, SCORES).weighted(new float[] {1, 2, 1, 1});
        Exception error =
                assertThrows(
                        IllegalStateException.class,
                        () -> weighted.count(ConfusionTallies.at(0.5)));
        assertEquals(
                "the rows are weighted and the tables hold whole rows; ask at(threshold)",
                error.getMessage());
    }
}
