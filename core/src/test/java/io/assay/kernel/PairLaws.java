package io.assay.kernel;

import java.util.Arrays;
import java.util.List;

/// The kernels that count pairs in the right order.
final class PairLaws {
    private static final List<Integer> LONG = List.of(4_097, 16_385, 40_000);

    static final List<Law> ALL =
            List.of(
                    new Law("halfPairs(int[])", LONG, PairLaws::ints),
                    new Law("halfPairs(long[])", LONG, PairLaws::longs));

    private PairLaws() {}

    private static Law.Trial ints(Rows rows) {
        int[] keys = SortLaws.intKeys(rows);
        int middle = rows.from() + rows.draw().below(rows.length() + 1);
        int[] scratch = new int[SortLaws.scratch(rows)];
        Arrays.fill(scratch, -1);
        return kernels -> {
            Outcome o = new Outcome();
            int[] target = o.copy("keys", keys);
            long pairs = kernels.halfPairs(target, rows.from(), middle, rows.to(), scratch);
            Arrays.fill(target, rows.from(), rows.to(), 0); // may hold anything
            return o.result(pairs);
        };
    }

    private static Law.Trial longs(Rows rows) {
        long[] keys = SortLaws.longKeys(rows);
        int middle = rows.from() + rows.draw().below(rows.length() + 1);
        long[] scratch = new long[SortLaws.scratch(rows)];
        Arrays.fill(scratch, -1);
        return kernels -> {
            Outcome o = new Outcome();
            long[] target = o.copy("keys", keys);
            long pairs = kernels.halfPairs(target, rows.from(), middle, rows.to(), scratch);
            Arrays.fill(target, rows.from(), rows.to(), 0); // may hold anything
            return o.result(pairs);
        };
    }
}
