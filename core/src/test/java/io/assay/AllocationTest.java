package io.assay;

import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Scenario;
import io.assay.testing.Scores;
import io.assay.testing.ZeroAllocation;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is documented not to allocate does not.
@Tag("everywhere")
class AllocationTest {
    /// More than a block, so that sums of blocks are combined.
    private static final int ROWS = 4_500;

    /// A batch of a service: load it, and ask for everything that is a number.
    public static final class EvaluateBatch implements Scenario {
        private final Draw draw = new Draw(1);
        private final byte[] truth = draw.labels(Labels.MIXED, ROWS);
        private final float[] floats = draw.floats(Scores.UNIFORM, ROWS);
        private final double[] doubles = draw.doubles(Scores.UNIFORM, ROWS);
        private final boolean isFloat;
        private final Evaluator evaluator;
        private int first;
        public double last;

        public EvaluateBatch(String type) {
            isFloat = type.equals("float");
            evaluator = isFloat ? Evaluator.ofFloats(ROWS) : Evaluator.ofDoubles(ROWS);
        }

        @Override
        public void call() {
            first = (first + 1) % 64;
            if (isFloat) {
                evaluator.load(truth, floats, first, ROWS);
            } else {
                evaluator.load(truth, doubles, first, ROWS);
            }
            Ranking ranking = evaluator.ranking();
            last =
                    evaluator.at(0.5).f1()
                            + evaluator.above(0.5).mcc()
                            + evaluator.auc()
                            + ranking.averagePrecision()
                            + ranking.partialAuc()
                            + ranking.kolmogorovSmirnov()
                            + ranking.gain()
                            + ranking.delongVariance()
                            + evaluator.logLoss(LogLoss.CLIP)
                            + evaluator.brier()
                            + evaluator.positives();
        }
    }

    /// A mutable tally: rows one by one, as hard predictions and as scores, merged and reset.
    public static final class Tally implements Scenario {
        private final Draw draw = new Draw(2);
        private final byte[] truth = draw.labels(Labels.MIXED, 300);
        private final byte[] predicted = draw.labels(Labels.MIXED, 300);
        private final float[] floats = draw.floats(Scores.UNIFORM, 300);
        private final double[] doubles = draw.doubles(Scores.UNIFORM, 300);
        private final ConfusionTally tally = new ConfusionTally();
        private final ConfusionTally other = new ConfusionTally();
        public double last;

        @Override
        public void call() {
            other.reset();
            other.add(truth, predicted, 0, 300);
            other.add(truth, floats, 7, 300, 0.25f);
            other.add(true, false);
            tally.add(truth, doubles, 0, 293, 0.75);
            tally.merge(other);
            last = tally.f1() + tally.rows();
        }
    }

    /// Labels of a type: loaded with scores, and as hard predictions added to a tally.
    public static final class OtherLabels implements Scenario {
        private final Draw draw = new Draw(4);
        private final byte[] labels = draw.labels(Labels.MIXED, 300);
        private final boolean[] booleans = ConfusionTallyTest.booleans(labels);
        private final short[] shorts = ConfusionTallyTest.shorts(labels, 0);
        private final int[] ints = ConfusionTallyTest.ints(labels, -1);
        private final double[] scores = draw.doubles(Scores.UNIFORM, 300);
        private final Evaluator evaluator = Evaluator.ofDoubles(300);
        private final ConfusionTally tally = new ConfusionTally();
        private final Runnable load;
        public double last;

        public OtherLabels(String type) {
            Map<String, Runnable> loads =
                    Map.of(
                            "boolean", this::ofBooleans,
                            "short", this::ofShorts,
                            "int", this::ofInts);
            load = loads.get(type);
        }

        private void ofBooleans() {
            evaluator.load(booleans, scores, 3, 300);
            tally.add(booleans, booleans, 0, 300);
        }

        private void ofShorts() {
            evaluator.load(shorts, scores, 3, 300);
            tally.add(shorts, shorts, 0, 300);
        }

        private void ofInts() {
            evaluator.load(ints, scores, 3, 300);
            tally.add(ints, ints, 0, 300);
        }

        @Override
        public void call() {
            load.run();
            last = tally.rows() + evaluator.above(0.5).f1();
        }
    }

    /// Several thresholds: of rows in chunks, and of the batch of an evaluator.
    public static final class SeveralThresholds implements Scenario {
        private final Draw draw = new Draw(5);
        private final byte[] truth = draw.labels(Labels.MIXED, 300);
        private final float[] floats = draw.floats(Scores.UNIFORM, 300);
        private final double[] doubles = draw.doubles(Scores.UNIFORM, 300);
        private final Evaluator evaluator = Evaluator.ofFloats(300);
        private final ConfusionTallies chunks = ConfusionTallies.at(0.9, 0.5, 0.1);
        private final ConfusionTallies batch = ConfusionTallies.above(0.9, 0.5, 0.1);
        public double last;

        @Override
        public void call() {
            chunks.add(truth, floats, 0, 150);
            chunks.add(truth, doubles, 150, 300);
            evaluator.load(truth, floats, 0, 300);
            evaluator.count(batch);
            last = chunks.table(1).f1() + batch.table(2).f1();
        }
    }

    /// An exact sum: terms of all sizes, merged, read and reset.
    public static final class Summing implements Scenario {
        private final double[] terms = new Draw(3).doubles(Scores.UNBOUNDED, 300);
        private final ExactSum sum = new ExactSum();
        private final ExactSum other = new ExactSum();
        public double last;

        @Override
        public void call() {
            other.reset();
            for (double term : terms) {
                other.add(term);
            }
            sum.merge(other);
            last = sum.value();
        }
    }

    @Test
    void anEvaluatorAllocatesNothingPerBatch() {
        ZeroAllocation.check(EvaluateBatch.class, "float", "double");
    }

    @Test
    void aTallyAllocatesNothing() {
        ZeroAllocation.check(Tally.class);
    }

    @Test
    void labelsOfOtherTypesAllocateNothing() {
        ZeroAllocation.check(OtherLabels.class, "boolean", "short", "int");
    }

    @Test
    void severalThresholdsAllocateNothing() {
        ZeroAllocation.check(SeveralThresholds.class);
    }

    @Test
    void anExactSumAllocatesNothing() {
        ZeroAllocation.check(Summing.class);
    }
}
