package io.assay.bench;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast can one core read at all? The roof over every other row, measured in the same run.
///
/// A row here is 8 bytes, so that GB/s stand beside those of the other classes.
///
/// Last answer (`--quick`, see docs/benchmarks.md):
/// 94 GB/s in the first-level cache, 57 in the second, 8.7 from memory.
public class BandwidthBenchmark extends Measured {

    /// The same bytes as an array of longs and one of bytes.
    @State(Scope.Benchmark)
    public static class Stream {

        /// Rows of 8 bytes: in the first-level cache, in the second, in memory.
        @Param({"1000", "100000", "10000000"})
        public int rows;

        long[] longs;
        byte[] bytes;

        /// Draws the bytes and checks that both loops over longs agree.
        @Setup
        public void draw() {
            SplittableRandom random = new SplittableRandom(42);
            longs = random.longs(rows).toArray();
            bytes = new byte[8 * rows];
            random.nextBytes(bytes);
            long expected = 0;
            for (long x : longs) {
                expected += x;
            }
            Expected.counts("vector", new long[] {expected}, new long[] {VectorSum.of(longs)});
        }
    }

    /// The plain sum of longs, which C2 turns into vectors by itself.
    @Benchmark
    @Reads(bytes = 8)
    public long handLongs(Stream stream) {
        long sum = 0;
        for (long x : stream.longs) {
            sum += x;
        }
        return sum;
    }

    /// The plain sum of bytes: what a loop is worth that C2 leaves scalar.
    @Benchmark
    @Reads(bytes = 8)
    public long handBytes(Stream stream) {
        int sum = 0;
        for (byte x : stream.bytes) {
            sum += x;
        }
        return sum;
    }

    /// The roof: four vector accumulators.
    @Benchmark
    @Reads(bytes = 8, hand = "handLongs")
    public long vector(Stream stream) {
        return VectorSum.of(stream.longs);
    }
}
