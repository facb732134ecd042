package io.assay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void aClassBringsItsPeersTheClockAndTheRoof() {
        List<String> jmh = jmh("AucBenchmark", "--peers", "-p", "rows=1000");

        assertEquals(
                List.of(
                        "\\.Auc(Benchmark|Peers)\\.",
                        "\\.ClockBenchmark\\.",
                        "\\.BandwidthBenchmark\\.(vector|library)"),
                jmh.subList(0, 3));
        assertEquals(List.of("-p", "rows=1000"), jmh.subList(jmh.size() - 2, jmh.size()));
        assertFalse(jmh.contains("--peers"));
    }

    @Test
    void withoutAClassEverythingRunsThatHasAHandLoop() {
        assertEquals(List.of("-e", "\\.SeamBenchmark\\."), jmh("--quick").subList(0, 2));
        assertEquals("\\.Seam(Benchmark|Peers)\\.", jmh("SeamBenchmark").getFirst());
    }

    @Test
    void aHundredMillionRowsAreForTheClassesThatHoldThem() {
        List<String> jmh = jmh("--large");

        assertTrue(jmh.contains("rows=100000000"));
        assertTrue(jmh.contains("\\.Auc(Benchmark|Peers)\\."));
        assertFalse(jmh.stream().anyMatch(a -> a.contains("Evaluator")));
    }

    @Test
    void aClassThatDoesNotExistIsNamed() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> jmh("AukBenchmark"));
        assertEquals(
                "there is no class AukBenchmark in jmh-benchmarks/src/main/java/io/assay/bench",
                e.getMessage());
    }

    private static List<String> jmh(String... asked) {
        return List.of(Arguments.forJmh(List.of(asked), Path.of("jmh.json")));
    }
}
