package io.assay.bench.track.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotTest {
    private static final AtomicLong SINK = new AtomicLong();

    /// A thread named as JMH names those that it measures, and one that is not.
    @Test
    void methodsOfTheBenchmarksThreadsAreFound(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("recording.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").with("period", "5 ms");
            recording.start();
            Thread worker = new Thread(HotTest::spin, "a.B.c-jmh-worker-1");
            Thread other = new Thread(HotTest::other, "other");
            worker.start();
            other.start();
            worker.join();
            other.join();
            recording.dump(file);
        }

        Hot hot = Hot.read(file);

        assertTrue(hot.samples() > 0);
        assertTrue(hot.methods().keySet().stream().noneMatch(m -> m.endsWith(".other")));
        assertEquals(
                1, hot.methods().values().stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
        assertTrue(
                hot.methods().getOrDefault(HotTest.class.getName() + ".spin", 0.0) > 0.5,
                hot.methods().toString());
    }

    private static void spin() {
        long end = System.nanoTime() + 400_000_000L;
        double x = 1;
        while (System.nanoTime() < end) {
            for (int i = 0; i < 10_000; i++) {
                x = x * 1.0000001 + 0.1;
            }
        }
        SINK.addAndGet((long) x);
    }

    private static void other() {
        long end = System.nanoTime() + 400_000_000L;
        double x = 1;
        while (System.nanoTime() < end) {
            for (int i = 0; i < 10_000; i++) {
                x = x * 0.9999999 + 0.1;
            }
        }
        SINK.addAndGet((long) x);
    }
}
