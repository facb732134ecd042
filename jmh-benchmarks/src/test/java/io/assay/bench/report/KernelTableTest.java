package io.assay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.SeamMethod;
import io.assay.kernel.Kernels;
import io.assay.kernel.ScalarKernels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KernelTableTest {
    private static final Delegation OWN = Delegation.of(ScalarKernels.class.getName());

    /// Two methods with a loop, or with a call of another, and one that hands on.
    @SuppressWarnings("unused")
    private static final class Mixed {
        private Kernels other;

        public void sort(int[] keys, int from, int to, int[] scratch) {
            other.sort(keys, from, to, scratch);
        }

        public void sort(long[] keys, int from, int to, long[] scratch) {
            if (to > from) {
                other.sort(keys, from, to, scratch);
                other.sort(keys, from, to, scratch);
            }
        }

        public double squaredError(byte[] truth, float[] score, int from, int to) {
            return score[from] - truth[from];
        }
    }

    @Test
    void aMethodThatOnlyCallsItsLikeDelegates() {
        Delegation mixed = Delegation.of(Mixed.class.getName());

        assertFalse(mixed.isOwn(SeamMethod.SORT_INTS.method()));
        assertTrue(mixed.isOwn(SeamMethod.SORT_LONGS.method()));
        assertTrue(mixed.isOwn(SeamMethod.SQUARES_FLOATS.method()));
        assertFalse(mixed.isOwn(SeamMethod.CHECK_FLOATS.method()), "it is not there at all");
    }

    @Test
    void aLoopThatDoesNotEarnItsPlaceIsAFault() {
        Runs runs = new Runs(List.of(Samples.run(rows("vector", 1.1))));

        List<String> faults = new KernelTable(runs, Map.of("vector", OWN)).faults();

        assertEquals(SeamMethod.values().length, faults.size());
        assertTrue(
                faults.contains(
                        "vector sort(int[], int[]) is 1.10x scalar; below 1.2x a set delegates"),
                faults.toString());
    }

    @Test
    void nativeHasTheConfusionsAndTheSortInAnyCase() {
        Runs runs = new Runs(List.of(Samples.run(rows("native", 0.5))));

        List<String> faults = new KernelTable(runs, Map.of("native", OWN)).faults();

        assertTrue(faults.stream().noneMatch(f -> f.contains(" sort(")), faults.toString());
        assertTrue(
                faults.stream().noneMatch(f -> f.contains(" confusion(byte[], byte[]")),
                faults.toString());
        assertTrue(faults.stream().anyMatch(f -> f.contains(" squaredError(")), faults.toString());
    }

    @Test
    void aLoopNeedsAResult() {
        Runs runs = new Runs(List.of(Samples.run(List.of())));

        List<String> faults = new KernelTable(runs, Map.of("vector", OWN)).faults();

        assertTrue(
                faults.contains(
                        "vector sort(int[], int[]) is not in the committed results; run SeamBenchmark"),
                faults.toString());
    }

    @Test
    void aLineSaysWhoImplementsAndWhatItEarns() {
        Runs runs = new Runs(List.of(Samples.run(rows("vector", 12))));
        Delegation mixed = Delegation.of(Mixed.class.getName());

        List<String> lines = new KernelTable(runs, Map.of("vector", mixed)).text().lines().toList();

        assertEquals("| method | scalar | vector |", lines.getFirst());
        assertTrue(
                lines.contains("| `sort(int[], int[])` | 300000 ± - | scalar |"), lines.toString());
        assertTrue(
                lines.contains("| `sort(long[], long[])` | 300000 ± - | own, 12x: 25000 ± - |"),
                lines.toString());
    }

    private static List<Row> rows(String set, double times) {
        List<Row> rows = new ArrayList<>();
        for (SeamMethod method : SeamMethod.values()) {
            Map<String, String> params = Map.of("rows", "100000", "method", method.name());
            rows.add(Samples.row("SeamBenchmark.call", "scalar", params, times, 0, ""));
            rows.add(Samples.row("SeamBenchmark.call", set, params, 1, 0, ""));
        }
        return rows;
    }
}
