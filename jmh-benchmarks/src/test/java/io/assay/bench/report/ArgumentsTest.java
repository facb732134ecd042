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
        assertEquals("rows=1000", jmh.get(jmh.indexOf("-p") + 1));
        assertFalse(jmh.contains("--peers"));
    }

    @Test
    void withoutAClassTheFiguresAreMeasuredAtTheirSizes() {
        List<List<String>> parts =
                Arguments.forJmh(List.of("--quick", "--peers"), Path.of("jmh.json"));

        List<String> million = part(parts, "rows=1000000");
        assertTrue(million.contains("\\.Auc(Benchmark|Peers)\\."));
        assertFalse(million.contains("\\.Confusion(Benchmark|Peers)\\."));
        assertTrue(million.contains("Peers\\.(tribuo|weka)"));
        assertTrue(part(parts, "rows=100000").contains("\\.Confusion(Benchmark|Peers)\\."));
        assertFalse(part(parts, "rows=100000").contains("Peers\\.(tribuo|weka)"));
        assertTrue(parts.stream().allMatch(part -> part.contains("jmh.json")));
        assertFalse(parts.stream().anyMatch(part -> part.contains("rows=100000000")));
        assertEquals("\\.Seam(Benchmark|Peers)\\.", jmh("SeamBenchmark").getFirst());
    }

    private static List<String> part(List<List<String>> parts, String size) {
        return parts.stream().filter(part -> part.contains(size)).findFirst().orElseThrow();
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
        return Arguments.forJmh(List.of(asked), Path.of("jmh.json")).getFirst();
    }
}
