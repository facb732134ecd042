package io.assay.kernel;

import io.assay.testing.Draw;
import io.assay.testing.Labels;
import java.util.List;

/// The kernels that count. The longest cases would overflow byte and 16-bit counters that are not
/// emptied in time.
final class CountLaws {
    private static final List<Integer> LONG = List.of(16_385, 40_000, 70_001, 2_200_003);

    static final List<Law> ALL =
            List.of(
                    new Law("confusion(byte[], byte[])", LONG, CountLaws::classes),
                    new Law("confusion(byte[], float[])", LONG, CountLaws::floats),
                    new Law("confusion(byte[], double[])", LONG, CountLaws::doubles),
                    new Law("tabulate(int[], int[])", LONG, CountLaws::table));

    private CountLaws() {}

    private static Law.Trial classes(Rows rows) {
        byte[] truth = rows.truth();
        byte[] predicted = rows.predicted();
        long[] sums = rows.counters(3);
        return kernels -> {
            Outcome o = new Outcome();
            kernels.confusion(
                    o.copy("truth", truth),
                    o.copy("predicted", predicted),
                    rows.from(),
                    rows.to(),
                    o.copy("sums", sums));
            return o;
        };
    }

    private static Law.Trial floats(Rows rows) {
        byte[] truth = rows.truth();
        float[] score = rows.floats();
        float threshold = rows.bound(score);
        long[] sums = rows.counters(3);
        return kernels -> {
            Outcome o = new Outcome();
            kernels.confusion(
                    o.copy("truth", truth),
                    o.copy("score", score),
                    rows.from(),
                    rows.to(),
                    threshold,
                    o.copy("sums", sums));
            return o;
        };
    }

    private static Law.Trial doubles(Rows rows) {
        byte[] truth = rows.truth();
        double[] score = rows.doubles();
        double threshold = rows.bound(score);
        long[] sums = rows.counters(3);
        return kernels -> {
            Outcome o = new Outcome();
            kernels.confusion(
                    o.copy("truth", truth),
                    o.copy("score", score),
                    rows.from(),
                    rows.to(),
                    threshold,
                    o.copy("sums", sums));
            return o;
        };
    }

    private static Law.Trial table(Rows rows) {
        Draw draw = rows.draw();
        int classes = draw.pick(1, 2, 3, 4, 7, 10, 16, 17, draw.oneIn(20) ? 300 : 33);
        int[] truth = classNumbers(rows, classes);
        int[] predicted = draw.oneIn(3) ? truth.clone() : classNumbers(rows, classes);
        long[] matrix = rows.counters(classes * classes);
        return kernels -> {
            Outcome o = new Outcome();
            kernels.tabulate(
                    o.copy("truth", truth),
                    o.copy("predicted", predicted),
                    rows.from(),
                    rows.to(),
                    classes,
                    o.copy("matrix", matrix));
            return o;
        };
    }

    /// Outside the range stand valid classes too: they must not be counted, but a native kernel
    /// that counts them should fail the test and not the JVM.
    private static int[] classNumbers(Rows rows, int classes) {
        int only = rows.draw().below(classes);
        int[] numbers = new int[rows.size()];
        for (int i = 0; i < numbers.length; i++) {
            boolean same = rows.labels() == Labels.ALL || rows.labels() == Labels.NONE;
            numbers[i] = same ? only : rows.draw().below(classes);
        }
        return numbers;
    }
}
