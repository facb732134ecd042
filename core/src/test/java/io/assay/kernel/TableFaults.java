package io.assay.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/// Wrong tables of several classes.
final class TableFaults {
    private TableFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        largest(faults);
        counters(faults);
        cells(faults);
        copies(faults);
        argmax(faults);
        return faults;
    }

    private static void largest(Map<String, Kernels> faults) {
        faults.put(
                "largest(byte[]): a negative class passes",
                new NaiveKernels() {
                    @Override
                    public int largest(byte[] classes, int from, int to) {
                        int most = 0;
                        for (int i = from; i < to; i++) {
                            most = Math.max(most, classes[i]);
                        }
                        return most;
                    }
                });
        faults.put(
                "largest(short[]): the tail is lost",
                new NaiveKernels() {
                    @Override
                    public int largest(short[] classes, int from, int to) {
                        return super.largest(
                                classes, from, PlantedFaults.wholeVectors(from, to, 32));
                    }
                });
        faults.put(
                "largest(int[]): seen as shorts",
                new NaiveKernels() {
                    @Override
                    public int largest(int[] classes, int from, int to) {
                        return (short) super.largest(classes, from, to);
                    }
                });
    }

    private static void counters(Map<String, Kernels> faults) {
        faults.put(
                "tabulate(int[], int[]): 16-bit counters are not emptied",
                new NaiveKernels() {
                    @Override
                    public void tabulate(int[] t, int[] p, int from, int to, CountTable matrix) {
                        CountTable table = new CountTable(matrix.classes());
                        super.tabulate(t, p, from, to, table);
                        addMasked(table, matrix, 0xFFFF);
                    }
                });
        faults.put(
                "tabulate(byte[], byte[]): a full byte is not carried",
                new NaiveKernels() {
                    @Override
                    public void tabulate(byte[] t, byte[] p, int from, int to, CountTable matrix) {
                        CountTable table = new CountTable(matrix.classes());
                        super.tabulate(t, p, from, to, table);
                        addMasked(table, matrix, 0xFF);
                    }
                });
        faults.put(
                "tabulate(short[], short[]): full int counters are not emptied",
                new NaiveKernels() {
                    @Override
                    public void tabulate(short[] t, short[] p, int from, int to, CountTable table) {
                        if (table.copies() == 0) {
                            super.tabulate(t, p, from, to, table);
                            return;
                        }
                        int[] counters = table.counters(0);
                        for (int i = from; i < to; i++) {
                            counters[t[i] * table.classes() + p[i]]++;
                        }
                    }
                });
    }

    private static void addMasked(CountTable from, CountTable to, int mask) {
        long[] counts = from.counts();
        for (int cell = 0; cell < counts.length; cell++) {
            int classes = from.classes();
            to.add(cell / classes, cell % classes, counts[cell] & mask);
        }
    }

    private static void cells(Map<String, Kernels> faults) {
        faults.put(
                "tabulate(int[], int[]): the matrix lies on its side",
                new NaiveKernels() {
                    @Override
                    public void tabulate(int[] t, int[] p, int from, int to, CountTable table) {
                        super.tabulate(p, t, from, to, table);
                    }
                });
        faults.put(
                "tabulate(byte[], byte[]): a nibble overlaps the other",
                new NaiveKernels() {
                    @Override
                    public void tabulate(byte[] t, byte[] p, int from, int to, CountTable table) {
                        for (int i = from; i < to; i++) {
                            int packed = t[i] << 4 | p[i];
                            boolean fits = table.classes() <= 17; // one too many
                            table.add(fits ? packed >> 4 : t[i], fits ? packed & 15 : p[i], 1);
                        }
                    }
                });
        faults.put(
                "tabulate(short[], short[]): the last class is taken for the one before",
                new NaiveKernels() {
                    @Override
                    public void tabulate(short[] t, short[] p, int from, int to, CountTable table) {
                        int most = Math.max(0, table.classes() - 2);
                        for (int i = from; i < to; i++) {
                            table.add(t[i], Math.min(p[i], most), 1);
                        }
                    }
                });
    }

    private static void copies(Map<String, Kernels> faults) {
        faults.put(
                "tabulate(int[], int[]): the second table starts one cell late",
                new NaiveKernels() {
                    @Override
                    public void tabulate(int[] t, int[] p, int from, int to, CountTable table) {
                        int second = table.copies() == 0 ? 0 : table.stride() + 1;
                        int[] counters = table.counters(to - from);
                        for (int i = from; i < to; i++) {
                            if (second == 0 || i % 2 == 0) {
                                table.add(t[i], p[i], 1);
                            } else {
                                counters[second + t[i] * table.classes() + p[i]]++;
                            }
                        }
                    }
                });
        faults.put(
                "tabulate(byte[], byte[]): rows beyond the last four are lost",
                new NaiveKernels() {
                    @Override
                    public void tabulate(byte[] t, byte[] p, int from, int to, CountTable table) {
                        int end = PlantedFaults.wholeVectors(from, to, 4);
                        super.tabulate(t, p, from, end, table);
                    }
                });
    }

    private static void argmax(Map<String, Kernels> faults) {
        faults.put(
                "argmax(float[]): the highest of equal classes",
                new NaiveKernels() {
                    @Override
                    public void argmax(
                            float[] x, int from, int to, int classes, int[] best, int start) {
                        for (int row = from; row < to; row++) {
                            int at = row * classes;
                            for (int i = at; i < (row + 1) * classes; i++) {
                                at = x[i] >= x[at] ? i : at;
                            }
                            best[start + row - from] = at - row * classes;
                        }
                    }
                });
        faults.put(
                "argmax(double[]): 0 is above -0",
                new NaiveKernels() {
                    @Override
                    public void argmax(
                            double[] x, int from, int to, int classes, int[] best, int start) {
                        for (int row = from; row < to; row++) {
                            int at = row * classes;
                            for (int i = at; i < (row + 1) * classes; i++) {
                                at = Double.compare(x[i], x[at]) > 0 ? i : at;
                            }
                            best[start + row - from] = at - row * classes;
                        }
                    }
                });
        faults.put(
                "argmax(double[]): the last class is not looked at",
                new NaiveKernels() {
                    @Override
                    public void argmax(
                            double[] x, int from, int to, int classes, int[] best, int start) {
                        for (int row = from; row < to; row++) {
                            int at = row * classes;
                            for (int i = at; i < (row + 1) * classes - 1; i++) {
                                at = x[i] > x[at] ? i : at;
                            }
                            best[start + row - from] = at - row * classes;
                        }
                    }
                });
    }
}
