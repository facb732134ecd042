package io.assay;

import io.assay.testing.Draw;
import io.assay.testing.Property;
import io.assay.testing.Scenario;
import io.assay.testing.ZeroAllocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Ranking a batch of many rows allocates nothing either, fewer and more than those from which a sample
/// is looked at. A deep run says so of every set of kernels: those take thousands of calls to compile.
class RankingAllocationTest {

    /// The area alone, which has ways of its own, then a walk down the sorted rows and one that keeps
    /// the points.
    public static final class Ranked implements Scenario {
        private final RankingRows rows;
        private final Evaluator evaluator;
        private final double[][] points;
        private int first;
        public double last;

        /// @param variant a shape, a type and a number of rows
        public Ranked(String variant) {
            String[] words = variant.split(" ");
            RankingShape shape = RankingShape.valueOf(words[0]);
            int size = Integer.parseInt(words[2]);
            rows = RankingRows.draw(shape, RankingRows.Type.valueOf(words[1]), size, new Draw(6));
            points = new double[3][size];
            evaluator =
                    rows.floats() == null ? Evaluator.ofDoubles(size) : Evaluator.ofFloats(size);
        }

        @Override
        public int callsPerWindow() {
            return Property.deep() ? 1_000 : 20; // scalar is compiled in its loops
        }

        @Override
        public void call() {
            first = (first + 1) % 64;
            if (rows.floats() == null) {
                evaluator.load(rows.truth(), rows.doubles(), first, rows.truth().length);
            } else {
                evaluator.load(rows.truth(), rows.floats(), first, rows.truth().length);
            }
            last = evaluator.auc() + evaluator.ranking().averagePrecision();
            evaluator.ranking().copyTo(points[0], points[1], points[2]);
        }
    }

    @Test
    void tiesFewValuesAndARareClassAllocateNothing() {
        ZeroAllocation.check(
                Ranked.class,
                "HEAVY_TIES FLOAT 20000",
                "FEW_VALUES FLOAT 70000",
                "RARE DOUBLE 70000");
    }

    @Test
    @EnabledIfSystemProperty(named = "assay.deep", matches = "true")
    void theOtherTypesAllocateNothing() {
        ZeroAllocation.check(
                Ranked.class, "RARE DOUBLE 20000", "HEAVY_TIES DOUBLE 70000", "RARE FLOAT 70000");
    }
}
