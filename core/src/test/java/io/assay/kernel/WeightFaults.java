package io.assay.kernel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Wrong sums of weights.
final class WeightFaults {
    private WeightFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        floats(faults);
        doubles(faults);
        return faults;
    }

    private static void floats(Map<String, Kernels> faults) {
        faults.put(
                "weigh(byte[], float[], double[]): what two parts do not hold is dropped",
                new NaiveKernels() {
                    @Override
                    public boolean weigh(
                            byte[] t,
                            float[] s,
                            double[] w,
                            int from,
                            int to,
                            float at,
                            double top,
                            double[] parts) {
                        return super.weigh(t, s, rounded(w, top), from, to, at, top, parts);
                    }
                });
        faults.put(
                "weigh(byte[], float[], double[]): the low parts are left out",
                new NaiveKernels() {
                    @Override
                    public boolean weigh(
                            byte[] t,
                            float[] s,
                            double[] w,
                            int from,
                            int to,
                            float at,
                            double top,
                            double[] parts) {
                        boolean whole = super.weigh(t, s, w, from, to, at, top, parts);
                        if (whole) {
                            Arrays.fill(parts, 4, 8, 0);
                        }
                        return whole;
                    }
                });
    }

    private static void doubles(Map<String, Kernels> faults) {
        faults.put(
                "weigh(byte[], double[], double[]): parts are added to what was there",
                new NaiveKernels() {
                    @Override
                    public boolean weigh(
                            byte[] t,
                            double[] s,
                            double[] w,
                            int from,
                            int to,
                            double at,
                            double top,
                            double[] parts) {
                        double[] found = new double[8];
                        boolean whole = super.weigh(t, s, w, from, to, at, top, found);
                        for (int k = 0; k < 8 && whole; k++) {
                            parts[k] += found[k];
                        }
                        return whole;
                    }
                });
        faults.put(
                "weigh(byte[], double[], double[]): the tail is weighed with the row before",
                new NaiveKernels() {
                    @Override
                    public boolean weigh(
                            byte[] t,
                            double[] s,
                            double[] w,
                            int from,
                            int to,
                            double at,
                            double top,
                            double[] parts) {
                        double[] shifted = w.clone();
                        int end = PlantedFaults.wholeVectors(from, to, 8);
                        if (end > from && end < to) {
                            System.arraycopy(w, end - 1, shifted, end, to - end);
                        }
                        return super.weigh(t, s, shifted, from, to, at, top, parts);
                    }
                });
    }

    /// Without what two parts do not hold.
    private static double[] rounded(double[] weight, double top) {
        double unit = Math.scalb(top, -81);
        return Arrays.stream(weight).map(w -> Math.rint(w / unit) * unit).toArray();
    }
}
