package io.assay;

import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Scenario;
import io.assay.testing.Scores;
import io.assay.testing.ZeroAllocation;
import org.junit.jupiter.api.Test;

/// What is documented not to allocate does not.
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
    void anExactSumAllocatesNothing() {
        ZeroAllocation.check(Summing.class);
    }
}
