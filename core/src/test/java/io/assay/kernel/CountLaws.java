package io.assay.kernel;

import java.util.List;

/// The kernels that count. The longest cases would overflow byte and 16-bit counters that are not
/// emptied in time.
final class CountLaws {
    private static final List<Integer> LONG = List.of(16_385, 40_000, 70_001, 2_200_003);

    static final List<Law> ALL =
            List.of(
                    new Law("confusion(byte[], byte[])", LONG, CountLaws::classes),
                    new Law("confusion(byte[], float[])", LONG, CountLaws::floats),
                    new Law("confusion(byte[], double[])", LONG, CountLaws::doubles));

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
}
