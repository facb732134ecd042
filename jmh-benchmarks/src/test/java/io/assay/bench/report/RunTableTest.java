package io.assay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RunTableTest {

    @Test
    void ratesSharesAndRatiosOnTheSameData() throws IOException {
        List<String> lines =
                RunTable.of(Samples.run())
                        .lines()
                        .map(s -> s.strip().replaceAll(" +", " "))
                        .toList();

        String header = "kernels time ± rows/s GB/s roof x hand B/op x peers";
        assertEquals(
                List.of(
                        "ConfusionBenchmark, 100,000 rows",
                        header,
                        "handLabels 50.00 us 10 % 2.00 G 4.0 4 % - 0",
                        "labels vector 2.50 us - 40.00 G 80.0 80 % 20.00 4,096 Smile 400",
                        "smile Smile 1.00 ms - 100.0 M 0.8 1 % - 0",
                        "",
                        "ConfusionBenchmark, 1,000 rows",
                        header,
                        "labels scalar 500.0 ns 2 % 2.00 G 4.0 - - -",
                        "",
                        "RetiredBenchmark, shape ties",
                        header,
                        "gone 2.00 s 1 % - - - - - p99 1.5",
                        "",
                        "BandwidthBenchmark, 100,000 rows",
                        header,
                        "vectorOne 8.00 us - 12.50 G 100.0 100 % - -",
                        "libraryTwo 10.00 us - 10.00 G 80.0 80 % - -",
                        "handOne 4.00 us - 25.00 G 200.0 200 % - -"),
                lines);
    }

    @Test
    void aRunThatMeasuredNothingGivesNoTable() throws IOException {
        assertEquals("", RunTable.of(Samples.run(List.of())));
    }

    @Test
    void throughputIsNotATime() throws IOException {
        var throughput =
                JsonMapper.shared().readTree(Samples.text("/jmh.json").replace("us/op", "ops/us"));

        var error = assertThrows(IllegalArgumentException.class, () -> JmhResults.rows(throughput));

        assertEquals("the unit is ops/us; expected a time per operation", error.getMessage());
    }
}
