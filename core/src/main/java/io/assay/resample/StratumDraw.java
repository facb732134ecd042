package io.assay.resample;

import io.assay.cell.RowGroups;
import io.assay.draw.Address;
import io.assay.draw.Lane;
import io.assay.draw.Stream;
import java.util.Arrays;

/// Resamples of rows within strata: each stratum keeps its number of rows.
final class StratumDraw implements UnitDraw {
    private final RowGroups groups;
    private final int strata;
    private final long stream;
    private final Lane lane = new Lane();

    /// @param stratum of each row, in `0..strata - 1`
    StratumDraw(long seed, int[] stratum, int strata) {
        groups = RowGroups.of(stratum, strata);
        this.strata = strata;
        stream = Address.stream(seed, Stream.INDEX);
    }

    @Override
    public void draw(long number, int[] counts) {
        Arrays.fill(counts, 0);
        long key = Address.join(stream, number);
        for (int s = 0; s < strata; s++) {
            lane.start(Address.join(key, s));
            int start = groups.start(s);
            int size = groups.size(s);
            for (int i = 0; i < size; i++) {
                counts[groups.order()[start + lane.below(size)]]++;
            }
        }
    }
}
