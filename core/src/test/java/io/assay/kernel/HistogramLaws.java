package io.assay.kernel;

import io.assay.testing.Draw;
import java.util.List;

/// The kernel that adds up values by code.
final class HistogramLaws {
    static final List<Law> ALL =
            List.of(
                    new Law(
                            "histogram(byte[], int[], long[])",
                            List.of(10_000),
                            HistogramLaws::histogram));

    private HistogramLaws() {}

    /// Rows without a gap, with few or with many; few codes or all; what stands outside is no row.
    private static Law.Trial histogram(Rows drawn) {
        Draw draw = drawn.draw();
        int gap = draw.pick(1, 1, 2, 40);
        int[] rows = new int[drawn.size()];
        int next = draw.below(9);
        for (int i = 0; i < rows.length; i++) {
            boolean inside = i >= drawn.from() && i < drawn.to();
            rows[i] = inside ? next : -1;
            next += inside ? 1 + draw.below(gap) : 0;
        }
        int most = draw.pick(1, 2, 17, 256);
        byte[] codes = new byte[next];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) (255 - draw.below(most));
        }
        long[] values = new long[drawn.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = draw.anyLong();
        }
        long[] sums = drawn.counters(256);
        return kernels -> {
            Outcome o = new Outcome();
            byte[] of = o.copy("codes", codes);
            int[] at = o.copy("rows", rows);
            long[] added = o.copy("values", values);
            long[] into = o.copy("sums", sums);
            kernels.histogram(of, at, added, drawn.from(), drawn.to(), into);
            return o;
        };
    }
}
