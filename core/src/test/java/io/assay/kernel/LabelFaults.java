package io.assay.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/// Wrong counts of labels that are not bytes.
final class LabelFaults {
    private LabelFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        booleans(faults);
        shorts(faults);
        ints(faults);
        searches(faults);
        return faults;
    }

    private static void booleans(Map<String, Kernels> faults) {
        faults.put(
                "confusion(boolean[], boolean[]): the last vector overlaps and is counted twice",
                new NaiveKernels() {
                    @Override
                    public void confusion(boolean[] t, boolean[] p, int from, int to, long[] sums) {
                        super.confusion(t, p, from, to, sums);
                        int whole = PlantedFaults.wholeVectors(from, to, 64);
                        if (whole > from && whole < to) {
                            super.confusion(t, p, to - 64, whole, sums);
                        }
                    }
                });
        faults.put(
                "confusion(boolean[], boolean[]): byte counters are emptied as signed numbers",
                new NaiveKernels() {
                    @Override
                    public void confusion(boolean[] t, boolean[] p, int from, int to, long[] sums) {
                        for (int start = from; start < to; start += 255) {
                            long[] found = new long[3];
                            super.confusion(t, p, start, Math.min(to, start + 255), found);
                            for (int k = 0; k < 3; k++) {
                                sums[k] += (byte) found[k];
                            }
                        }
                    }
                });
    }

    private static void shorts(Map<String, Kernels> faults) {
        faults.put(
                "confusion(short[], short[]): a label of -1 is positive",
                new NaiveKernels() {
                    @Override
                    public void confusion(short[] t, short[] p, int from, int to, long[] sums) {
                        for (int i = from; i < to; i++) {
                            sums[0] += (t[i] & p[i]) != 0 ? 1 : 0;
                            sums[1] += p[i] != 0 ? 1 : 0;
                            sums[2] += t[i] != 0 ? 1 : 0;
                        }
                    }
                });
        faults.put(
                "confusion(short[], short[]): 16-bit counters are not emptied",
                new NaiveKernels() {
                    @Override
                    public void confusion(short[] t, short[] p, int from, int to, long[] sums) {
                        long[] found = new long[3];
                        super.confusion(t, p, from, to, found);
                        for (int k = 0; k < 3; k++) {
                            sums[k] += found[k] & 0xFFFF;
                        }
                    }
                });
    }

    private static void ints(Map<String, Kernels> faults) {
        faults.put(
                "confusion(int[], int[]): positive in both is a product",
                new NaiveKernels() {
                    @Override
                    public void confusion(int[] t, int[] p, int from, int to, long[] sums) {
                        long[] found = new long[3];
                        super.confusion(t, p, from, to, found);
                        found[0] = 0;
                        for (int i = from; i < to; i++) {
                            found[0] += (long) t[i] * p[i];
                        }
                        for (int k = 0; k < 3; k++) {
                            sums[k] += found[k];
                        }
                    }
                });
        faults.put(
                "confusion(int[], int[]): the mask of the tail is one row short",
                new NaiveKernels() {
                    @Override
                    public void confusion(int[] t, int[] p, int from, int to, long[] sums) {
                        boolean tail = (to - from) % 16 > 1;
                        super.confusion(t, p, from, tail ? to - 1 : to, sums);
                    }
                });
    }

    private static void searches(Map<String, Kernels> faults) {
        faults.put(
                "firstNotBinary(int[]): labels are narrowed before they are compared",
                new NaiveKernels() {
                    @Override
                    public int firstNotBinary(int[] labels, int from, int to, int negative) {
                        for (int i = from; i < to; i++) {
                            if ((byte) labels[i] != 1 && (byte) labels[i] != (byte) negative) {
                                return i;
                            }
                        }
                        return -1;
                    }
                });
        faults.put(
                "firstNotBinary(short[]): 0 and -1 are both negative",
                new NaiveKernels() {
                    @Override
                    public int firstNotBinary(short[] labels, int from, int to, int negative) {
                        for (int i = from; i < to; i++) {
                            if (labels[i] < -1 || labels[i] > 1) {
                                return i;
                            }
                        }
                        return -1;
                    }
                });
    }
}
