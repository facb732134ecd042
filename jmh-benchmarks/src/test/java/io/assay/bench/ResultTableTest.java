package io.assay.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    @Test
    void ratesAndTheRatioToTheHandLoopOnTheSameData() throws IOException {
        List<String> lines =
                ResultTable.of(sample()).lines().map(s -> s.strip().replaceAll(" +", " ")).toList();

        assertEquals(
                List.of(
                        "ConfusionBenchmark, 100,000 rows",
                        "kernels time ± rows/s GB/s x hand B/op",
                        "handLabels 50.00 us 10 % 2.00 G 4.0 - 0",
                        "labels vector 2.50 us - 40.00 G 80.0 20.00 4,096",
                        "",
                        "ConfusionBenchmark, 1,000 rows",
                        "kernels time ± rows/s GB/s x hand B/op",
                        "labels scalar 500.0 ns 2 % 2.00 G 4.0 - -",
                        "",
                        "RetiredBenchmark, shape ties",
                        "kernels time ± rows/s GB/s x hand B/op",
                        "gone 2.00 s 1 % - - - -"),
                lines);
    }

    @Test
    void aRunThatMeasuredNothingGivesNoTable() {
        assertEquals("", ResultTable.of("[]"));
    }

    @Test
    void throughputIsNotATime() throws IOException {
        String throughput = sample().replace("us/op", "ops/us");

        var error = assertThrows(IllegalArgumentException.class, () -> ResultTable.of(throughput));

        assertEquals("the unit is ops/us; expected a time per operation", error.getMessage());
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

    private static String sample() throws IOException {
        try (var in = ResultTableTest.class.getResourceAsStream("/results.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
