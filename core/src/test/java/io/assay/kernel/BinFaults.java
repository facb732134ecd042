package io.assay.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/// Counting in bins that is nearly right.
final class BinFaults {
    private BinFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        edges(faults);
        sums(faults);
        return faults;
    }

    private static void edges(Map<String, Kernels> faults) {
        faults.put(
                "bin(byte[], float[]): a score at an edge goes to the upper bin",
                new NaiveKernels() {
                    @Override
                    public boolean bin(
                            byte[] t, float[] s, int from, int to, double[] edges, long[] bins) {
                        float[] up = s.clone();
                        for (int i = from; i < to; i++) {
                            up[i] = Math.min(1, Math.nextUp(s[i]));
                        }
                        boolean rest = super.bin(t, s, from, to, edges, bins);
                        long[] moved = bins.clone();
                        super.bin(t, up, from, to, edges, moved);
                        for (int b = 0; b < edges.length - 1; b++) {
                            bins[4 * b] = moved[4 * b];
                        }
                        return rest;
                    }
                });
        faults.put(
                "bin(byte[], double[]): the bin is what the product says",
                new NaiveKernels() {
                    @Override
                    public boolean bin(
                            byte[] t, double[] s, int from, int to, double[] edges, long[] bins) {
                        int n = edges.length - 1;
                        boolean rest = super.bin(t, s, from, to, edges, bins);
                        for (int b = 0; b < n; b++) {
                            bins[4 * b] = 0;
                        }
                        for (int i = from; i < to; i++) {
                            bins[4 * Math.max(0, (int) Math.ceil(s[i] * n) - 1)]++;
                        }
                        return rest;
                    }
                });
        faults.put(
                "bin(byte[], float[]): 0 is in no bin",
                new NaiveKernels() {
                    @Override
                    public boolean bin(
                            byte[] t, float[] s, int from, int to, double[] edges, long[] bins) {
                        boolean rest = super.bin(t, s, from, to, edges, bins);
                        for (int i = from; i < to; i++) {
                            bins[0] -= s[i] == 0 ? 1 : 0;
                        }
                        return rest;
                    }
                });
    }

    private static void sums(Map<String, Kernels> faults) {
        faults.put(
                "bin(byte[], double[]): the rest is forgotten",
                new NaiveKernels() {
                    @Override
                    public boolean bin(
                            byte[] t, double[] s, int from, int to, double[] edges, long[] bins) {
                        super.bin(t, s, from, to, edges, bins);
                        return false;
                    }
                });
        faults.put(
                "bin(byte[], double[]): coarse units are cut off, not rounded",
                new NaiveKernels() {
                    @Override
                    public boolean bin(
                            byte[] t, double[] s, int from, int to, double[] edges, long[] bins) {
                        boolean rest = super.bin(t, s, from, to, edges, bins);
                        long cut = 0;
                        for (int i = from; i < to; i++) {
                            cut += (long) Math.scalb(s[i], 34);
                        }
                        for (int b = 0; b < edges.length - 1; b++) {
                            cut -= bins[4 * b + 2];
                        }
                        bins[2] += cut;
                        return rest;
                    }
                });
        faults.put(
                "bin(byte[], float[]): the bins are added to",
                new NaiveKernels() {
                    @Override
                    public boolean bin(
                            byte[] t, float[] s, int from, int to, double[] edges, long[] bins) {
                        long before = bins[1];
                        boolean rest = super.bin(t, s, from, to, edges, bins);
                        bins[1] += before;
                        return rest;
                    }
                });
        faults.put(
                "bin(byte[], float[]): a lane holds no more than 255 positives",
                new NaiveKernels() {
                    @Override
                    public boolean bin(
                            byte[] t, float[] s, int from, int to, double[] edges, long[] bins) {
                        boolean rest = super.bin(t, s, from, to, edges, bins);
                        bins[1] = bins[1] > 8 * 255 ? bins[1] - 256 : bins[1];
                        return rest;
                    }
                });
    }
}
