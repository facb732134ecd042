package io.assay.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/// Wrong searches.
final class SearchFaults {
    private SearchFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        bounds(faults);
        labels(faults);
        return faults;
    }

    private static void bounds(Map<String, Kernels> faults) {
        faults.put(
                "firstOutside(float[]): a NaN passes",
                new NaiveKernels() {
                    @Override
                    public int firstOutside(float[] x, int from, int to, float low, float high) {
                        for (int i = from; i < to; i++) {
                            if (x[i] < low || x[i] > high) {
                                return i;
                            }
                        }
                        return -1;
                    }
                });
        faults.put(
                "firstOutside(double[]): the bounds are outside",
                new NaiveKernels() {
                    @Override
                    public int firstOutside(double[] x, int from, int to, double low, double high) {
                        double up = Math.nextUp(low);
                        return super.firstOutside(x, from, to, up, Math.nextDown(high));
                    }
                });
        faults.put(
                "firstOutside(float[]): counted from the start of the range",
                new NaiveKernels() {
                    @Override
                    public int firstOutside(float[] x, int from, int to, float low, float high) {
                        int found = super.firstOutside(x, from, to, low, high);
                        return found < 0 ? found : found - from;
                    }
                });
    }

    private static void labels(Map<String, Kernels> faults) {
        faults.put(
                "firstNotBinary(byte[]): the tail is not looked at",
                new NaiveKernels() {
                    @Override
                    public int firstNotBinary(byte[] truth, int from, int to) {
                        int end = PlantedFaults.wholeVectors(from, to, 64);
                        return super.firstNotBinary(truth, from, end);
                    }
                });
        faults.put(
                "firstNotBinary(byte[]): a negative label passes",
                new NaiveKernels() {
                    @Override
                    public int firstNotBinary(byte[] truth, int from, int to) {
                        for (int i = from; i < to; i++) {
                            if (truth[i] > 1) {
                                return i;
                            }
                        }
                        return -1;
                    }
                });
    }
}
