package io.assay.kernel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Wrong dot products and distances.
final class DistanceFaults {
    private static final String PRODUCTS = "products(float[]): ";
    private static final String DISTANCES = "squaredDistances(float[]): ";

    private DistanceFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        faults.put(
                PRODUCTS + "columns from the last to the first",
                new NaiveKernels() {
                    @Override
                    public void products(
                            float[] x, int start, int rows, double[] q, double[] into, int at) {
                        for (int i = 0; i < rows; i++) {
                            into[at + i] = 0;
                            for (int j = q.length - 1; j >= 0; j--) {
                                into[at + i] += x[start + j * rows + i] * q[j];
                            }
                        }
                    }
                });
        faults.put(
                PRODUCTS + "rounded to floats on the way",
                new NaiveKernels() {
                    @Override
                    public void products(
                            float[] x, int start, int rows, double[] q, double[] into, int at) {
                        double[] rough = new double[q.length];
                        for (int j = 0; j < q.length; j++) {
                            rough[j] = (float) q[j];
                        }
                        super.products(x, start, rows, rough, into, at);
                    }
                });
        faults.put(
                PRODUCTS + "added to what was there",
                new NaiveKernels() {
                    @Override
                    public void products(
                            float[] x, int start, int rows, double[] q, double[] into, int at) {
                        double[] old = into.clone();
                        super.products(x, start, rows, q, into, at);
                        for (int i = at; i < at + rows; i++) {
                            into[i] += old[i];
                        }
                    }
                });
        distances(faults);
        return faults;
    }

    private static void distances(Map<String, Kernels> faults) {
        faults.put(
                DISTANCES + "multiplied and added without rounding between",
                new NaiveKernels() {
                    @Override
                    public void squaredDistances(
                            float[] x, int start, int rows, double[] q, double[] into, int at) {
                        for (int i = 0; i < rows; i++) {
                            into[at + i] = 0;
                            for (int j = 0; j < q.length; j++) {
                                double d = x[start + j * rows + i] - q[j];
                                into[at + i] = Math.fma(d, d, into[at + i]);
                            }
                        }
                    }
                });
        faults.put(
                DISTANCES + "the last column is left out",
                new NaiveKernels() {
                    @Override
                    public void squaredDistances(
                            float[] x, int start, int rows, double[] q, double[] into, int at) {
                        double[] fewer = Arrays.copyOf(q, Math.max(0, q.length - 1));
                        super.squaredDistances(x, start, rows, fewer, into, at);
                    }
                });
        faults.put(
                DISTANCES + "the row behind the last is written",
                new NaiveKernels() {
                    @Override
                    public void squaredDistances(
                            float[] x, int start, int rows, double[] q, double[] into, int at) {
                        super.squaredDistances(x, start, rows, q, into, at);
                        if (at + rows < into.length) {
                            into[at + rows] = 0;
                        }
                    }
                });
    }
}
