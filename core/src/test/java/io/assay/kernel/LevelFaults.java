package io.assay.kernel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Wrong counts for several thresholds.
final class LevelFaults {
    private LevelFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        floats(faults);
        doubles(faults);
        return faults;
    }

    private static void floats(Map<String, Kernels> faults) {
        faults.put(
                "levels(byte[], float[]): > instead of >=",
                new NaiveKernels() {
                    @Override
                    public void levels(
                            byte[] t, float[] s, int from, int to, float[] at, long[] counts) {
                        float[] higher = at.clone();
                        for (int k = 0; k < at.length; k++) {
                            higher[k] = Math.nextUp(at[k]);
                        }
                        super.levels(t, s, from, to, higher, counts);
                    }
                });
        faults.put(
                "levels(byte[], float[]): the last of four thresholds is left out",
                new NaiveKernels() {
                    @Override
                    public void levels(
                            byte[] t, float[] s, int from, int to, float[] at, long[] counts) {
                        super.levels(
                                t, s, from, to, at.length < 4 ? at : withoutFourth(at), counts);
                    }
                });
    }

    private static void doubles(Map<String, Kernels> faults) {
        faults.put(
                "levels(byte[], double[]): of equal thresholds one counts",
                new NaiveKernels() {
                    @Override
                    public void levels(
                            byte[] t, double[] s, int from, int to, double[] at, long[] counts) {
                        double[] distinct = Arrays.stream(at).distinct().toArray();
                        super.levels(t, s, from, to, distinct, counts);
                    }
                });
        faults.put(
                "levels(byte[], double[]): pairs of 12-bit counters are not emptied",
                new NaiveKernels() {
                    @Override
                    public void levels(
                            byte[] t, double[] s, int from, int to, double[] at, long[] counts) {
                        long[] found = new long[counts.length];
                        super.levels(t, s, from, to, at, found);
                        for (int k = 0; k < counts.length; k++) {
                            counts[k] += found[k] & 0xFFF;
                        }
                    }
                });
    }

    private static float[] withoutFourth(float[] at) {
        float[] fewer = Arrays.copyOf(at, at.length - 1);
        System.arraycopy(at, 4, fewer, 3, at.length - 4);
        return fewer;
    }
}
