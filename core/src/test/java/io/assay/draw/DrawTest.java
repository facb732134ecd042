package io.assay.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.kernel.AliasTable;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import io.assay.kernel.RandomLanes;
import io.assay.special.Gamma;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Draws have the laws that they say, and a seed means the same for ever.
@Tag("everywhere")
class DrawTest {
    private static final int DRAWS = 200_000;

    @Test
    void aSeedMeansTheSameForEver() {
        Lane lane = lane(42, 7, 3);
        int[] words = new int[6];
        Arrays.setAll(words, i -> lane.word());
        int[] first = {1571819513, -1146133201, -392831912, -613809558, -159178393, -1736403719};
        assertArrayEquals(first, words);
    }

    @Test
    void laneZeroOfABlockIsTheLane() {
        long key = Address.join(Address.join(Address.stream(-1, Stream.COUNTS), 5), 6);
        int[] state = new int[RandomLanes.STATE];
        RandomLanes.start(key, state);
        int[] words = new int[Kernels.BLOCK];
        KernelRegistry.kernels().words(state, words, 0, words.length);
        Lane lane = new Lane();
        lane.start(key);
        for (int i = 0; i < words.length; i += Kernels.LANES) {
            assertEquals(lane.word(), words[i]);
        }
    }

    @Test
    void addressesThatDifferInOneNumberShareNothing() {
        long key = Address.join(Address.stream(1, Stream.SPLIT), 0);
        assertTrue(key != Address.join(Address.stream(1, Stream.COUNTS), 0));
        assertTrue(key != Address.join(Address.stream(2, Stream.SPLIT), 0));
        assertTrue(key != Address.join(Address.stream(1, Stream.SPLIT), 1));
        assertTrue(Address.join(key, 1) != Address.join(key, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 2",
        "7, 1, 3",
        "12, 11, 12",
        "40, 1, 5",
        "100, 1, 11",
        "100, 1, 9",
        "50, 1, 2",
        "1000, 9, 10",
        "100000, 1, 20000",
        "1000000, 1, 3",
        "2000000000, 1, 100000000",
        "2000000000, 1, 2"
    })
    void binomialNumbersHaveTheBinomialLaw(long n, long part, long whole) {
        Lane lane = lane(1, n, part);
        double p = (double) part / whole;
        check(
                () -> Binomial.draw(lane, n, part, whole),
                n * p,
                Math.sqrt(n * p * (1 - p)),
                n,
                k -> binomial(n, p, k));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 3, 9.9, 10.1, 37, 1_000, 1e6})
    void poissonNumbersHaveThePoissonLaw(double mean) {
        Lane lane = lane(2, (long) mean, 0);
        check(
                () -> Poisson.draw(lane, mean),
                mean,
                Math.sqrt(mean),
                Long.MAX_VALUE,
                k -> Math.exp(k * Math.log(mean) - mean - Gamma.logGamma(k + 1.0)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9375, 1})
    void countsOfATableHaveThePoissonLaw(double mean) {
        PoissonCounts law = new PoissonCounts(mean);
        int[] state = new int[RandomLanes.STATE];
        byte[] counts = new byte[Kernels.BLOCK];
        Lane rare = lane(3, 0, 1);
        int[] next = {Kernels.BLOCK};
        long[] block = {0};
        check(
                () -> {
                    if (next[0] == Kernels.BLOCK) {
                        long key = Address.join(Address.stream(3, Stream.COUNTS), block[0]++);
                        RandomLanes.start(key, state);
                        KernelRegistry.kernels()
                                .counts(state, law.table(), counts, 0, Kernels.BLOCK);
                        next[0] = 0;
                    }
                    int count = counts[next[0]++];
                    return count == AliasTable.RARE ? law.rare(rare) : count;
                },
                mean,
                Math.sqrt(mean),
                Long.MAX_VALUE,
                k -> Math.exp(k * Math.log(mean) - mean - Gamma.logGamma(k + 1.0)));
    }

    @Test
    void theTableAndItsRareRestAreThePoissonLawExactly() {
        PoissonCounts law = new PoissonCounts(1);
        double[] share = new double[16];
        for (int bits = 0; bits < 65_536; bits++) {
            int column = bits & 15;
            boolean own = bits >>> 4 < law.table()[column];
            share[own ? column : law.table()[AliasTable.ALIAS + column]] += 1 / 65_536.0;
        }
        double missing = 0;
        for (int k = 0; k < AliasTable.RARE; k++) {
            double exact = Math.exp(-1 - Gamma.logGamma(k + 1.0));
            assertTrue(share[k] <= exact && exact - share[k] < 1 / 65_536.0, k + ": " + share[k]);
            missing += exact - share[k];
        }
        assertEquals(share[AliasTable.RARE], missing, 1e-12);
    }

    @Test
    void multinomialCountsAddUpAndHaveTheirMeansAndCovariances() {
        int[] sizes = {50, 30, 15, 5};
        int[] counts = new int[4];
        double[][] moments = new double[4][4];
        Lane lane = lane(4, 0, 0);
        for (int r = 0; r < DRAWS; r++) {
            Multinomial.draw(lane, 20, Multinomial.cumulative(sizes), 0, 4, counts);
            assertEquals(20, Arrays.stream(counts).sum());
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    moments[i][j] += (counts[i] - sizes[i] / 5.0) * (counts[j] - sizes[j] / 5.0);
                }
            }
        }
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                double p = sizes[i] / 100.0;
                double expected = 20 * p * ((i == j ? 1 : 0) - sizes[j] / 100.0);
                assertEquals(expected, moments[i][j] / DRAWS, 0.06, i + ", " + j);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 1 << 30})
    void numbersBelowABoundAreEquallyLikely(int bound) {
        Lane lane = lane(5, bound, 0);
        int cells = Math.min(bound, 100);
        long[] found = new long[cells];
        for (int i = 0; i < DRAWS; i++) {
            int drawn = lane.below(bound);
            assertTrue(drawn >= 0 && drawn < bound);
            found[(int) ((long) drawn * cells / bound)]++;
        }
        double chi = 0;
        for (long count : found) {
            double expected = (double) DRAWS / cells;
            chi += (count - expected) * (count - expected) / expected;
        }
        assertTrue(cells == 1 || Gamma.upper((cells - 1) / 2.0, chi / 2) > 1e-5, "chi² " + chi);
    }

    private static Lane lane(long seed, long replicate, long block) {
        Lane lane = new Lane();
        lane.start(
                Address.join(Address.join(Address.stream(seed, Stream.SPLIT), replicate), block));
        return lane;
    }

    /// Chi-squared over bins of at least 50 expected draws within six standard deviations.
    private static void check(
            LongSupplier draw, double mean, double sd, long most, IntToDoubleFunction law) {
        long[] drawn = new long[DRAWS];
        Arrays.setAll(drawn, i -> draw.getAsLong());
        Arrays.sort(drawn);
        assertTrue(drawn[0] >= 0 && drawn[DRAWS - 1] <= most);
        double chi = 0;
        int bins = 0;
        double expected = 0;
        double rest = 1;
        int at = 0;
        int from = 0;
        long low = Math.max(0, (long) (mean - 6 * sd));
        long width = Math.max(1, (long) (sd / 40));
        for (long k = low; k <= Math.min(most, (long) (mean + 6 * sd) + 8); k += width) {
            // The middle of a narrow bin stands for it.
            long last = Math.min(most, k + width - 1);
            expected += (last - k + 1) * law.applyAsDouble((int) ((k + last) / 2));
            while (at < DRAWS && drawn[at] <= last) {
                at++;
            }
            if (expected * DRAWS >= 50 && (rest - expected) * DRAWS >= 50) {
                chi += square(at - from - expected * DRAWS) / (expected * DRAWS);
                bins++;
                rest -= expected;
                expected = 0;
                from = at;
            }
        }
        chi += square(DRAWS - from - rest * DRAWS) / (rest * DRAWS);
        double p = bins == 0 ? 1 : Gamma.upper(bins / 2.0, chi / 2);
        assertTrue(p > 1e-5, "chi² " + chi + " in " + (bins + 1) + " bins, p " + p);
    }

    private static double square(double x) {
        return x * x;
    }

    private static double binomial(long n, double p, double k) {
        return Math.exp(
                Gamma.logGamma(n + 1.0)
                        - Gamma.logGamma(k + 1)
                        - Gamma.logGamma(n - k + 1)
                        + k * Math.log(p)
                        + (n - k) * Math.log1p(-p));
    }
}
