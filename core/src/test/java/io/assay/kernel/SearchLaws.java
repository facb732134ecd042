package io.assay.kernel;

import java.util.List;

/// The kernels that look for the first bad row.
final class SearchLaws {
    private static final List<Integer> LONG = List.of(70_001);

    static final List<Law> ALL =
            List.of(
                    new Law("firstOutside(float[])", LONG, SearchLaws::floats),
                    new Law("firstOutside(double[])", LONG, SearchLaws::doubles),
                    new Law("firstNotBinary(byte[])", LONG, SearchLaws::labels),
                    new Law("firstNotBinary(short[])", LONG, SearchLaws::shorts),
                    new Law("firstNotBinary(int[])", LONG, SearchLaws::ints));

    private SearchLaws() {}

    private static Law.Trial floats(Rows rows) {
        float[] x = rows.floats();
        boolean all = rows.draw().oneIn(2);
        float low = all ? Float.NEGATIVE_INFINITY : rows.bound(x);
        float high = all ? Float.POSITIVE_INFINITY : rows.bound(x);
        for (int i : badRows(rows)) {
            x[i] = Float.NaN;
        }
        return kernels -> {
            Outcome o = new Outcome();
            float[] copy = o.copy("x", x);
            return o.result(kernels.firstOutside(copy, rows.from(), rows.to(), low, high));
        };
    }

    private static Law.Trial doubles(Rows rows) {
        double[] x = rows.doubles();
        boolean all = rows.draw().oneIn(2);
        double low = all ? Double.NEGATIVE_INFINITY : rows.bound(x);
        double high = all ? Double.POSITIVE_INFINITY : rows.bound(x);
        for (int i : badRows(rows)) {
            x[i] = Double.NaN;
        }
        return kernels -> {
            Outcome o = new Outcome();
            double[] copy = o.copy("x", x);
            return o.result(kernels.firstOutside(copy, rows.from(), rows.to(), low, high));
        };
    }

    private static Law.Trial labels(Rows rows) {
        byte[] truth = rows.truth();
        for (int i : badRows(rows)) {
            truth[i] = rows.draw().pick((byte) 2, (byte) -1, (byte) 127, (byte) -128, (byte) 3);
        }
        return kernels -> {
            Outcome o = new Outcome();
            byte[] copy = o.copy("truth", truth);
            return o.result(kernels.firstNotBinary(copy, rows.from(), rows.to()));
        };
    }

    private static Law.Trial shorts(Rows rows) {
        int negative = rows.draw().pick(0, -1, 1);
        short[] labels = rows.shorts(rows.truth(), negative);
        for (int i : badRows(rows)) {
            labels[i] = (short) wrongLabel(rows);
        }
        return kernels -> {
            Outcome o = new Outcome();
            short[] copy = o.copy("labels", labels);
            return o.result(kernels.firstNotBinary(copy, rows.from(), rows.to(), negative));
        };
    }

    private static Law.Trial ints(Rows rows) {
        int negative = rows.draw().pick(0, -1, 1);
        int[] labels = rows.ints(rows.truth(), negative);
        for (int i : badRows(rows)) {
            labels[i] = wrongLabel(rows);
        }
        return kernels -> {
            Outcome o = new Outcome();
            int[] copy = o.copy("labels", labels);
            return o.result(kernels.firstNotBinary(copy, rows.from(), rows.to(), negative));
        };
    }

    private static int wrongLabel(Rows rows) {
        return rows.draw().pick(0, -1, 2, 257, 65_538, 1 << 24, Integer.MIN_VALUE);
    }

    /// No bad row, one or two.
    private static int[] badRows(Rows rows) {
        int many = rows.length() == 0 ? 0 : rows.draw().below(3);
        int[] bad = new int[many];
        for (int i = 0; i < many; i++) {
            bad[i] = rows.from() + rows.draw().below(rows.length());
        }
        return bad;
    }
}
