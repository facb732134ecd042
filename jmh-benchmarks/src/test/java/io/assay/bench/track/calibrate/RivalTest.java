package io.assay.bench.track.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.evidence.SamplePairs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RivalTest {
    private static final String ASV = "asv (factor 1.1 and p < 0.002)";
    private static final String NO_STATS = "asv --no-stats (factor 1.1)";
    private static final String JMH = "JMH intervals apart";

    private final SplittableRandom random = new SplittableRandom(3);

    @Test
    void allFindALargeChangeOfCalmJvmsAndItsDirection() {
        List<Rival.Jvm> base = jvms(20, 100, 0.01, 0.01);
        List<Rival.Jvm> candidate = jvms(20, 120, 0.01, 0.01);

        says(base, candidate).forEach((name, said) -> assertEquals(1, said, name));
        says(candidate, base).forEach((name, said) -> assertEquals(-1, said, name));
    }

    @Test
    void noneFindsOneWhereThereIsNone() {
        List<Rival.Jvm> all = jvms(40, 100, 0.02, 0.02);

        says(all.subList(0, 20), all.subList(20, 40))
                .forEach((name, said) -> assertEquals(0, said, name));
    }

    /// Spread slices widen JMH's intervals, not the medians of JVMs.
    @Test
    void intervalsOfSpreadSlicesOverlap() {
        List<Rival.Jvm> base = jvms(20, 100, 0.01, 0.7);
        List<Rival.Jvm> candidate = jvms(20, 112, 0.01, 0.7);

        assertEquals(0, says(base, candidate).get(JMH));
        assertEquals(1, says(base, candidate).get(ASV));
    }

    @Test
    void asvAsksForTheFactorAndForTheRanks() {
        Map<String, Integer> few = says(jvms(3, 100, 0.01, 0.01), jvms(3, 120, 0.01, 0.01));
        Map<String, Integer> small = says(jvms(20, 100, 0.01, 0.01), jvms(20, 108, 0.01, 0.01));

        assertEquals(0, few.get(ASV), "3 of each never reach p < 0.002");
        assertEquals(1, few.get(NO_STATS));
        assertEquals(0, small.get(ASV));
        assertEquals(0, small.get(NO_STATS));
        assertEquals(1, small.get("benchstat (p < 0.05)"));
    }

    @Test
    void aSeriesIsDividedWhereItChanges() {
        double[] series = SamplePairs.normal(random, 40, 0, 1);
        double[] changed = series.clone();
        for (int i = 25; i < 40; i++) {
            changed[i] += 4;
        }

        assertEquals(25, new Division(changed).place());
        assertEquals(1 / 200.0, new Division(changed).pValue(1));
    }

    /// A p value is as likely to be in one fifth of its range as in another where nothing changes.
    @Test
    void seriesThatDoNotChangeAreDividedAsOftenAsChanceSays() {
        int runs = 200;
        int[] fifths = new int[5];
        int splits = 0;
        for (int i = 0; i < runs; i++) {
            Division division = new Division(SamplePairs.normal(random, 16, 0, 1));
            double p = division.pValue(i);
            assertEquals(p < 0.1, division.isSplit(0.1, i), "p is " + p);
            splits += p < 0.1 ? 1 : 0;
            fifths[Math.min(4, (int) (5 * p))]++;
        }

        assertTrue(splits >= 8 && splits <= 34, splits + " splits");
        for (int count : fifths) {
            assertTrue(count >= 20 && count <= 64, Arrays.toString(fifths));
        }
    }

    private static Map<String, Integer> says(List<Rival.Jvm> base, List<Rival.Jvm> candidate) {
        Map<String, Integer> said = new TreeMap<>();
        Rival.all().forEach(rival -> said.put(rival.name(), rival.says().of(base, candidate)));
        return said;
    }

    /// JVMs of ten slices.
    private List<Rival.Jvm> jvms(int n, double nanos, double between, double within) {
        return Arrays.stream(SamplePairs.normal(random, n, nanos, between * nanos))
                .mapToObj(x ->
                        new Rival.Jvm(
                                x,
                                Arrays.stream(SamplePairs.normal(random, 10, x, within * x))
                                        .boxed()
                                        .toList()))
                .toList();
    }
}
