package io.assay.bench.track.evidence;

import java.util.Arrays;
import java.util.List;

/// What one JVM did, slice by slice.
///
/// @param wall nanoseconds of an operation by the clock, one number a slice
/// @param cpu nanoseconds of an operation by the CPU time of the benchmark's threads
/// @param others CPU time of the JVM's other Java threads, as a share of the benchmark's, one number
///     a slice
/// @param load the system's load average, one number a slice
/// @param collections garbage collections during the slices
/// @param collectionMillis the time of those
/// @param compileMillis what the JIT compiler worked from the start of the JVM on
public record Fork(
        List<Double> wall,
        List<Double> cpu,
        List<Double> others,
        List<Double> load,
        long collections,
        long collectionMillis,
        long compileMillis) {

    private static final double SETTLED = 1.3;

    /// Copies the lists.
    public Fork {
        wall = List.copyOf(wall);
        cpu = List.copyOf(cpu);
        others = List.copyOf(others);
        load = List.copyOf(load);
    }

    /// The slices by one of the clocks.
    public List<Double> by(Clock clock) {
        return clock == Clock.WALL ? wall : cpu;
    }

    /// The middle slice by one of the clocks, nanoseconds of an operation.
    public double median(Clock clock) {
        return median(by(clock));
    }

    /// The share of its slices that went into collecting garbage.
    ///
    /// @param sliceMillis how long a slice is, or one operation if that is longer
    double garbage(int sliceMillis) {
        double millis =
                wall.stream().mapToDouble(nanos -> Math.max(sliceMillis, nanos * 1e-6)).sum();
        return collectionMillis / millis;
    }

    /// Whether it has stopped to become faster: the CPU time of the first third of its slices is not much
    /// more than that of the last.
    public boolean isWarm() {
        int third = cpu.size() / 3;
        double first = median(cpu.subList(0, third));
        double last = median(cpu.subList(cpu.size() - third, cpu.size()));
        return !(first > SETTLED * last);
    }

    /// The middle of some numbers, NaN of none.
    static double median(List<Double> numbers) {
        double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
