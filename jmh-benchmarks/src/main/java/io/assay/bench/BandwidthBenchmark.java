package io.assay.bench;

import java.lang.foreign.MemorySegment;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast can one core read at all? The roof over every other row, measured in the same run.
///
/// A row here is 8 bytes. The roof is the best of four readers: one or two streams, in vectors or by
/// the C library. The share that another row reaches is taken from the roof of about as many bytes.
public class BandwidthBenchmark extends Measured {

    /// The same bytes as one array and as two.
    @State(Scope.Benchmark)
    public static class Stream {
        private static final int ABSENT = 0xFF;

        /// Rows of 8 bytes: in the first-level cache, in the second, in memory.
        @Param({"1000", "100000", "1000000", "10000000"})
        public int rows;

        long[] all;
        long[] left;
        long[] right;
        MemorySegment allBytes;
        MemorySegment leftBytes;
        MemorySegment rightBytes;

        /// Draws the bytes and checks what the readers find.
        @Setup
        public void draw() {
            SplittableRandom random = new SplittableRandom(42);
            all = random.longs(rows).map(x -> x & 0x7F7F_7F7F_7F7F_7F7FL).toArray();
            left = random.longs(rows / 2).toArray();
            right = left.clone();
            allBytes = MemorySegment.ofArray(all);
            leftBytes = MemorySegment.ofArray(left);
            rightBytes = MemorySegment.ofArray(right);
            BandwidthBenchmark benchmark = new BandwidthBenchmark();
            long one = benchmark.handOne(this);
            long two = benchmark.handTwo(this);
            Expected.counts(
                    "readers",
                    new long[] {one, two, 0, 0},
                    new long[] {
                        benchmark.vectorOne(this),
                        benchmark.vectorTwo(this),
                        benchmark.libraryOne(this),
                        benchmark.libraryTwo(this)
                    });
        }
    }

    /// The plain sum of longs, which C2 turns into vectors by itself.
    @Benchmark
    @Reads(bytes = 8)
    public long handOne(Stream stream) {
        long sum = 0;
        for (long x : stream.all) {
            sum += x;
        }
        return sum;
    }

    /// The plain sum of two arrays.
    @Benchmark
    @Reads(bytes = 8)
    public long handTwo(Stream stream) {
        long[] left = stream.left;
        long[] right = stream.right;
        long sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] + right[i];
        }
        return sum;
    }

    /// One stream, four vector accumulators.
    @Benchmark
    @Reads(bytes = 8, hand = "handOne")
    public long vectorOne(Stream stream) {
        return ReadLoops.one(stream.all);
    }

    /// Two streams, four vector accumulators.
    @Benchmark
    @Reads(bytes = 8, hand = "handTwo")
    public long vectorTwo(Stream stream) {
        return ReadLoops.two(stream.left, stream.right);
    }

    /// One stream by the C library: `memchr`.
    @Benchmark
    @Reads(bytes = 8, hand = "handOne")
    public long libraryOne(Stream stream) {
        return ReadLoops.C.one(stream.allBytes, Stream.ABSENT);
    }

    /// Two streams by the C library: `memcmp`.
    @Benchmark
    @Reads(bytes = 8, hand = "handTwo")
    public long libraryTwo(Stream stream) {
        return ReadLoops.C.two(stream.leftBytes, stream.rightBytes);
    }
}
