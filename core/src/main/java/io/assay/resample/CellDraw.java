package io.assay.resample;

import io.assay.draw.Address;
import io.assay.draw.Lane;
import io.assay.draw.Multinomial;
import io.assay.draw.Poisson;
import io.assay.draw.Stream;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Resamples of cells of equal rows: a resample of the rows is one multinomial draw over the cells,
/// whatever the number of rows.
final class CellDraw implements UnitDraw {
    private final BlockDraw.Law law;
    private final int[] order;
    private final int[] sizes;
    private final int[] ends;
    private final int[] drawn;
    private final long[] below;
    private final long splitStream;
    private final Lane lane = new Lane();

    /// @param sizes rows of each cell
    /// @param strata the stratum of each cell, in `0..K - 1`; they matter to the stratified law only
    CellDraw(long seed, BlockDraw.Law law, int[] sizes, int[] strata) {
        this.law = law;
        boolean apart = law == BlockDraw.Law.STRATIFIED;
        // Cells of a size beside each other: halves without trials cost nothing.
        order =
                IntStream.range(0, sizes.length)
                        .filter(i -> sizes[i] > 0)
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingInt(i -> apart ? strata[i] : 0)
                                        .thenComparingInt(i -> -sizes[i]))
                        .mapToInt(i -> i)
                        .toArray();
        this.sizes = IntStream.of(order).map(i -> sizes[i]).toArray();
        ends =
                IntStream.rangeClosed(1, order.length)
                        .filter(i ->
                                i == order.length
                                        || apart && strata[order[i]] != strata[order[i - 1]])
                        .toArray();
        below = Multinomial.cumulative(this.sizes);
        drawn = new int[order.length];
        splitStream = Address.stream(seed, Stream.SPLIT);
    }

    @Override
    public void draw(long number, int[] counts) {
        lane.start(Address.join(splitStream, number));
        if (law == BlockDraw.Law.POISSON) {
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = (int) Poisson.draw(lane, sizes[i]);
            }
        } else {
            for (int s = 0; s < ends.length; s++) {
                int from = s == 0 ? 0 : ends[s - 1];
                Multinomial.draw(lane, below[ends[s]] - below[from], below, from, ends[s], drawn);
            }
        }
        for (int i = 0; i < order.length; i++) {
            counts[order[i]] = drawn[i];
        }
    }
}
