package io.assay.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.testing.Draw;
import io.assay.testing.Property;
import io.assay.testing.Scores;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("everywhere")
class BlockSumTest {

    @Test
    void noBlocksAddUpToZero() {
        assertEquals(0.0, new BlockSum().total());
    }

    @Test
    void theOrderIsPairsOfPairs() {
        Property.holds(
                "block sums are added pairwise",
                draw -> {
                    double[] sums = draw.doubles(Scores.UNBOUNDED, draw.length());
                    assertEquals(pairwise(sums, 0, sums.length), total(sums));
                });
    }

    @Test
    void theTotalMayBeAskedBetweenBlocks() {
        Property.holds(
                "asking for the total changes nothing",
                draw -> {
                    double[] sums = draw.doubles(Scores.UNIFORM, draw.below(70));
                    BlockSum sum = new BlockSum();
                    for (int i = 0; i < sums.length; i++) {
                        sum.add(sums[i]);
                        assertEquals(pairwise(sums, 0, i + 1), sum.total());
                    }
                });
    }

    @Test
    void theErrorGrowsWithTheLogarithmOfTheBlocks() {
        Property.holds(
                "the error of n positive block sums is at most log2(n) + 1 half ulps",
                500,
                Property.seed(),
                draw -> {
                    double[] sums = draw.doubles(Scores.UNIFORM, 1 + draw.below(3_000));
                    BigDecimal exact =
                            Arrays.stream(sums)
                                    .mapToObj(BigDecimal::new)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add);
                    double error = exact.subtract(new BigDecimal(total(sums))).abs().doubleValue();
                    int depth = Integer.SIZE - Integer.numberOfLeadingZeros(sums.length);
                    double halfUlps = depth * 0x1p-53 * exact.doubleValue();
                    assertTrue(error <= halfUlps, error + " > " + halfUlps);
                });
    }

    @Test
    void resetForgetsEverything() {
        double[] sums = new Draw(1).doubles(Scores.UNIFORM, 37);
        BlockSum sum = new BlockSum();
        sum.add(1e300);
        sum.add(3);
        sum.reset();
        assertEquals(0.0, sum.total());
        Arrays.stream(sums).forEach(sum::add);
        assertEquals(total(sums), sum.total());
    }

    private static double total(double[] sums) {
        BlockSum sum = new BlockSum();
        Arrays.stream(sums).forEach(sum::add);
        return sum.total();
    }

    /// The definition: the largest power of two of blocks goes left, the rest right.
    private static double pairwise(double[] sums, int from, int to) {
        if (to - from < 2) {
            return to == from ? 0 : sums[from];
        }
        int left = Integer.highestOneBit(to - from - 1);
        return pairwise(sums, from, from + left) + pairwise(sums, from + left, to);
    }
}
