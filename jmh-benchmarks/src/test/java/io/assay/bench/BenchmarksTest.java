package io.assay.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.kernel.KernelCandidate;
import io.assay.kernel.KernelRegistry;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs everything once, for a moment: a row whose setup finds another answer than the hand loop
/// throws. Rows above the seam run with the one kernel set of this JVM.
class BenchmarksTest {
    private static final String RUNNING = KernelRegistry.system().running();

    /// What has no hand-written loop: the clock, and the sets compared with each other.
    private static final Set<Class<?>> ALONE = Set.of(ClockBenchmark.class, SeamBenchmark.class);

    static Stream<Class<?>> benchmarks() {
        return AllBenchmarks.TYPES.stream();
    }

    static Stream<String> kernelSets() {
        return KernelRegistry.system().candidates().stream()
                .filter(c -> c.kernels() != null)
                .map(KernelCandidate::name);
    }

    @ParameterizedTest
    @MethodSource("benchmarks")
    void everyRowRunsAndAgrees(Class<?> type) throws RunnerException {
        Collection<RunResult> results = run(type, "1000");

        long rows =
                Arrays.stream(type.getMethods())
                        .filter(m -> m.isAnnotationPresent(Benchmark.class))
                        .count();
        assertTrue(rows > 1 || ALONE.contains(type), type + " has no row to compare with");
        long measured = results.stream().map(r -> r.getParams().getBenchmark()).distinct().count();
        assertEquals(rows, measured);
    }

    @ParameterizedTest
    @MethodSource("kernelSets")
    void everyKernelSetCountsAsTheHandLoopsDo(String kernels) {
        KernelChoice choice = new KernelChoice();
        choice.kernels = kernels;
        choice.open();
        BinaryRows binary = new BinaryRows();
        ClassRows classes = new ClassRows();
        classes.classes = 10;
        for (int rows : new int[] {1, 63, 1_000, 70_001}) {
            binary.rows = rows;
            binary.draw();
            new ConfusionBenchmark.Checked().check(binary, choice, new ConfusionBenchmark.Sums());
            classes.rows = rows;
            classes.draw();
            new MulticlassBenchmark.Checked().check(classes, choice);
        }
    }

    @Test
    void handLoopsCountPairsAsTheDefinitionSays() {
        BinaryRows rows = new BinaryRows();
        rows.rows = 1_000;
        rows.draw();
        for (int i = 0; i < rows.rows; i++) { // so that there are ties
            rows.floats[i] = Math.round(rows.floats[i] * 50) / 50f - 0.5f;
            rows.doubles[i] = rows.floats[i];
        }

        double expected = pairwiseArea(rows);

        assertEquals(expected, HandAuc.of(rows.truth, rows.floats, 0, rows.rows));
        assertEquals(expected, HandAuc.of(rows.truth, rows.doubles));
        assertEquals(expected, HandRanking.of(rows.truth, rows.floats)[0], 1e-15);
    }

    private static double pairwiseArea(BinaryRows rows) {
        double won = 0;
        long pairs = 0;
        for (int p = 0; p < rows.rows; p++) {
            for (int n = 0; n < rows.rows; n++) {
                if (rows.truth[p] == 1 && rows.truth[n] == 0) {
                    pairs++;
                    won += (Double.compare(rows.doubles[p], rows.doubles[n]) + 1) / 2.0;
                }
            }
        }
        return won / pairs;
    }

    @Test
    void aRowThatComputesSomethingElseIsRefused() {
        var counts =
                assertThrows(
                        IllegalStateException.class,
                        () -> Expected.counts("labels", new long[] {1, 2}, new long[] {1, 3}));
        var number =
                assertThrows(
                        IllegalStateException.class,
                        () -> Expected.number("floats", 0.5, Double.NaN, 1e-15));

        assertEquals("labels differs from the hand loop in cell 1", counts.getMessage());
        assertEquals("floats is NaN; the hand loop says 0.5", number.getMessage());
    }

    @Test
    void aKernelSetThatIsNotThereFailsItsRows() {
        KernelChoice choice = new KernelChoice();
        choice.kernels = "quantum";

        var error = assertThrows(IllegalStateException.class, choice::open);

        assertEquals("no kernel set is named quantum", error.getMessage());
    }

    @Test
    void everyHandLoopThatARowNamesExists() {
        for (Class<?> type : AllBenchmarks.TYPES) {
            Arrays.stream(type.getMethods())
                    .filter(m -> m.isAnnotationPresent(Reads.class))
                    .map(m -> m.getAnnotation(Reads.class).hand())
                    .filter(hand -> !hand.isEmpty())
                    .forEach(hand ->
                            assertEquals(
                                    1,
                                    Arrays.stream(type.getMethods())
                                            .filter(m -> m.getName().equals(hand))
                                            .count(),
                                    type.getSimpleName() + "." + hand));
        }
    }

    private static Collection<RunResult> run(Class<?> type, String rows) throws RunnerException {
        System.setProperty("jmh.ignoreLock", "true"); // nothing here is a measurement
        return new Runner(
                        new OptionsBuilder()
                                .include("\\." + type.getSimpleName() + "\\.")
                                .param("rows", rows)
                                .param("classes", "10")
                                .param("kernels", RUNNING)
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(1))
                                .shouldFailOnError(true)
                                .verbosity(VerboseMode.SILENT)
                                .build())
                .run();
    }
}
