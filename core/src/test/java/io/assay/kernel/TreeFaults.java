package io.assay.kernel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/// Wrong ways through trees.
final class TreeFaults {
    private static final String LAW = "addTree(long[]): ";

    private TreeFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        faults.put(LAW + "rows at the bound leave", changed(step -> step - (1L << 16), 1 << 16));
        faults.put(
                LAW + "no row gets a bit that all of a set get",
                changed(step -> (step | 0xFF) - 0xFF + TreeStep.NO_BIT, -1));
        faults.put(
                LAW + "scores are set",
                new NaiveKernels() {
                    @Override
                    public void addTree(
                            long[] s, int size, TreeRows rows, double[] v, double[] to, int at) {
                        Arrays.fill(to, at, at + rows.rows(), -0.0);
                        super.addTree(s, size, rows, v, to, at);
                    }
                });
        faults.put(
                LAW + "rows behind the last whole vector stay out",
                new NaiveKernels() {
                    @Override
                    public void addTree(
                            long[] s, int size, TreeRows rows, double[] v, double[] to, int at) {
                        double[] all = to.clone();
                        super.addTree(s, size, rows, v, all, at);
                        int whole = PlantedFaults.wholeVectors(0, rows.rows(), 8);
                        System.arraycopy(all, at, to, at, whole);
                    }
                });
        return faults;
    }

    /// Changes the steps of one kind.
    ///
    /// @param of -1 for those without a page; else those with one whose low half is not below this
    private static Kernels changed(LongUnaryOperator change, int of) {
        return new NaiveKernels() {
            @Override
            public void addTree(
                    long[] s, int size, TreeRows rows, double[] v, double[] to, int at) {
                long[] changed = s.clone();
                for (int i = 0; i < size; i++) {
                    boolean isOne = of < 0 ? s[i] < 0 : s[i] >= 0 && (s[i] & 0xFF_0000) >= of;
                    changed[i] = isOne ? change.applyAsLong(s[i]) : s[i];
                }
                super.addTree(changed, size, rows, v, to, at);
            }
        };
    }
}
