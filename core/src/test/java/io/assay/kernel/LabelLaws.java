package io.assay.kernel;

import java.util.List;

/// The kernels that count labels of other types than byte. The longest cases would overflow counters
/// of 8 and 16 bits that are not emptied in time.
final class LabelLaws {
    private static final List<Integer> LONG = List.of(16_385, 40_000, 70_001, 2_200_003);

    static final List<Law> ALL =
            List.of(
                    new Law("confusion(boolean[], boolean[])", LONG, LabelLaws::booleans),
                    new Law("confusion(short[], short[])", LONG, LabelLaws::shorts),
                    new Law("confusion(int[], int[])", LONG, LabelLaws::ints));

    private LabelLaws() {}

    private static Law.Trial booleans(Rows rows) {
        boolean[] truth = rows.booleans(rows.truth());
        boolean[] predicted = rows.booleans(rows.predicted());
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

    private static Law.Trial shorts(Rows rows) {
        short[] truth = rows.shorts(rows.truth(), rows.draw().pick(0, -1));
        short[] predicted = rows.shorts(rows.predicted(), rows.draw().pick(0, -1));
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

    private static Law.Trial ints(Rows rows) {
        int[] truth = rows.ints(rows.truth(), rows.draw().pick(0, -1));
        int[] predicted = rows.ints(rows.predicted(), rows.draw().pick(0, -1));
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
}
