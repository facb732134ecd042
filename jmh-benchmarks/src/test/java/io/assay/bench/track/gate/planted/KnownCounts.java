package io.assay.bench.track.gate.planted;

import io.assay.bench.track.gate.Operation;
import io.assay.bench.track.gate.count.Growth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// Two operations whose counts are known.
public final class KnownCounts implements Supplier<List<Operation>> {

    @Override
    public List<Operation> get() {
        return List.of(
                new Operation(
                        "add",
                        Growth.EXACT,
                        "none",
                        rows -> {
                            byte[] bytes = new byte[rows];
                            double[] sums = new double[rows];
                            return () -> add(bytes, sums);
                        }),
                new Operation(
                        "jdk",
                        Growth.EXACT,
                        "none",
                        rows -> {
                            int[] ints = new int[rows];
                            return () -> jdk(ints);
                        }));
    }

    /// Reads both arrays and writes one, compares at the end of the loop and once in it.
    private static long add(byte[] bytes, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            double sum = sums[i];
            sums[i] = bytes[i] + (sum > 1 ? 1 : sum);
        }
        return bytes.length;
    }

    private static long jdk(int[] ints) {
        int half = ints.length / 2;
        Arrays.fill(ints, 0, half, 7);
        int[] copy = Arrays.copyOf(ints, ints.length);
        int[] clone = copy.clone();
        System.arraycopy(copy, 0, clone, half, half);
        return clone.length;
    }
}
