package io.assay.bench.track.calibrate;

import io.assay.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/// A rate of comparisons that share pairs. There are as many of them as one likes, but no more pairs
/// than were measured: the interval is of the pairs, drawn anew with all that they take part in.
///
/// @param share how often it happened; NaN where no cell has pairs enough
/// @param interval by the percentiles of drawing pairs with replacement, cell by cell
record Resampled(double share, Interval interval) {
    private static final int DRAWS = 300;
    private static final int REPLICATES = 200;
    private static final int DRAWS_OF_REPLICATE = 10;
    private static final double LEVEL = 0.95;

    /// @param size pairs of a comparison; cells of fewer are left out
    /// @param hits what is counted
    static <T> Resampled of(
            List<List<T>> cells, int size, Predicate<? super List<T>> hits, long seed) {
        List<List<T>> some = cells.stream().filter(cell -> cell.size() >= size).toList();
        if (some.isEmpty()) {
            return new Resampled(Double.NaN, Interval.undefined(LEVEL));
        }
        Random random = Random.from(new SplittableRandom(seed));
        double share = share(some, size, DRAWS, hits, random);
        double[] shares = new double[REPLICATES];
        for (int i = 0; i < REPLICATES; i++) {
            List<List<T>> others = some.stream().map(cell -> again(cell, random)).toList();
            shares[i] = share(others, size, DRAWS_OF_REPLICATE, hits, random);
        }
        Arrays.sort(shares);
        int skip = (int) ((1 - LEVEL) / 2 * REPLICATES);
        return new Resampled(
                share, new Interval(shares[skip], shares[REPLICATES - 1 - skip], LEVEL));
    }

    private static <T> double share(
            List<List<T>> cells,
            int size,
            int draws,
            Predicate<? super List<T>> hits,
            Random random) {
        long count = 0;
        for (List<T> cell : cells) {
            List<T> shuffled = new ArrayList<>(cell);
            for (int i = 0; i < draws; i++) {
                Collections.shuffle(shuffled, random);
                count += hits.test(shuffled.subList(0, size)) ? 1 : 0;
            }
        }
        return count / ((double) draws * cells.size());
    }

    private static <T> List<T> again(List<T> cell, Random random) {
        return random.ints(cell.size(), 0, cell.size()).mapToObj(cell::get).toList();
    }

    /// With the interval, which says nothing where all draws agree.
    String text() {
        if (Double.isNaN(share)) {
            return "-";
        }
        String rate = String.format(Locale.ROOT, "%.1f %%", 100 * share);
        return interval.low() == interval.high()
                ? rate
                : rate
                        + String.format(
                                Locale.ROOT,
                                " (%.0f to %.0f %%)",
                                100 * interval.low(),
                                100 * interval.high());
    }
}
