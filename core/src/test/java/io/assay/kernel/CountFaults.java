package io.assay.kernel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Wrong counts.
final class CountFaults {
    private CountFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        tails(faults);
        counters(faults);
        thresholds(faults);
        doubles(faults);
        return faults;
    }

    private static void tails(Map<String, Kernels> faults) {
        faults.put(
                "confusion(byte[], byte[]): the tail is lost",
                new NaiveKernels() {
                    @Override
                    public void confusion(byte[] t, byte[] p, int from, int to, long[] sums) {
                        int end = PlantedFaults.wholeVectors(from, to, 16);
                        super.confusion(t, p, from, end, sums);
                    }
                });
        faults.put(
                "confusion(byte[], byte[]): the tail is a whole vector",
                new NaiveKernels() {
                    @Override
                    public void confusion(byte[] t, byte[] p, int from, int to, long[] sums) {
                        int end = from + (to - from + 15) / 16 * 16;
                        super.confusion(t, p, from, Math.min(end, t.length), sums);
                    }
                });
    }

    private static void counters(Map<String, Kernels> faults) {
        faults.put(
                "confusion(byte[], byte[]): byte counters are not emptied",
                new NaiveKernels() {
                    @Override
                    public void confusion(byte[] t, byte[] p, int from, int to, long[] sums) {
                        byte[][] lanes = new byte[64][3];
                        for (int i = from; i < to; i++) {
                            byte[] lane = lanes[(i - from) % 64];
                            lane[0] += (byte) (t[i] & p[i]);
                            lane[1] += p[i];
                            lane[2] += t[i];
                        }
                        for (byte[] lane : lanes) {
                            for (int k = 0; k < 3; k++) {
                                sums[k] += lane[k] & 255;
                            }
                        }
                    }
                });
        faults.put(
                "confusion(byte[], byte[]): the sums are overwritten",
                new NaiveKernels() {
                    @Override
                    public void confusion(byte[] t, byte[] p, int from, int to, long[] sums) {
                        Arrays.fill(sums, 0, 3, 0);
                        super.confusion(t, p, from, to, sums);
                    }
                });
    }

    private static void thresholds(Map<String, Kernels> faults) {
        faults.put(
                "confusion(byte[], float[]): > instead of >=",
                new NaiveKernels() {
                    @Override
                    public void confusion(
                            byte[] t, float[] s, int from, int to, float at, long[] sums) {
                        super.confusion(t, s, from, to, Math.nextUp(at), sums);
                    }
                });
        faults.put(
                "confusion(byte[], float[]): scores are compared as bits, -0.0 below 0.0",
                new NaiveKernels() {
                    @Override
                    public void confusion(
                            byte[] t, float[] s, int from, int to, float at, long[] sums) {
                        for (int i = from; i < to; i++) {
                            boolean flagged = !Float.isNaN(at) && Float.compare(s[i], at) >= 0;
                            sums[0] += flagged ? t[i] : 0;
                            sums[1] += flagged ? 1 : 0;
                            sums[2] += t[i];
                        }
                    }
                });
    }

    private static void doubles(Map<String, Kernels> faults) {
        faults.put(
                "confusion(byte[], double[]): a NaN threshold is below all",
                new NaiveKernels() {
                    @Override
                    public void confusion(
                            byte[] t, double[] s, int from, int to, double at, long[] sums) {
                        double low = Double.isNaN(at) ? Double.NEGATIVE_INFINITY : at;
                        super.confusion(t, s, from, to, low, sums);
                    }
                });
        faults.put(
                "confusion(byte[], double[]): the sums are ints",
                new NaiveKernels() {
                    @Override
                    public void confusion(
                            byte[] t, double[] s, int from, int to, double at, long[] sums) {
                        super.confusion(t, s, from, to, at, sums);
                        Arrays.setAll(sums, i -> i < 3 ? (int) sums[i] : sums[i]);
                    }
                });
    }
}
