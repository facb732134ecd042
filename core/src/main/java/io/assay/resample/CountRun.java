package io.assay.resample;

import io.assay.BinaryCounts;
import io.assay.BinarySample;
import io.assay.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// The replicates of metrics of rows that were counted per score.
final class CountRun {
    private static final int MOST = 500;

    private final Bootstrap bootstrap;
    private final BinaryCounts counts;
    private final List<Metric<BinarySample>> metrics;

    CountRun(Bootstrap bootstrap, BinaryCounts counts, List<Metric<BinarySample>> metrics) {
        this.bootstrap = bootstrap;
        this.counts = counts;
        this.metrics = metrics;
    }

    List<Replicates> replicates() {
        double[][] columns = Replication.run(plan(), bootstrap, metrics.size());
        List<Replicates> all = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            Metric<BinarySample> metric = metrics.get(i);
            all.add(
                    new Replicates(
                            metric.name(),
                            metric.number(counts),
                            Double.NaN,
                            columns[i],
                            null,
                            () -> acceleration(metric)));
        }
        return all;
    }

    /// Makes what draws, once for each thread.
    private Supplier<Replicator> plan() {
        Distinct distinct = Distinct.of(counts);
        if (distinct.isFew()) {
            return this::byCells;
        }
        SortedLayout layout = new SortedLayout(distinct);
        return () -> bySortedRows(layout);
    }

    private Replicator byCells() {
        Cells all = new Cells(counts);
        CellDraw draw =
                new CellDraw(bootstrap.seed(), bootstrap.design().law(), all.sizes(), all.strata());
        int[] cells = new int[all.sizes().length];
        return (number, numbers) -> {
            draw.draw(number, cells);
            read(all.with(cells), numbers);
        };
    }

    private Replicator bySortedRows(SortedLayout layout) {
        BlockDraw rows = new BlockDraw(bootstrap.seed(), layout.blocks(), bootstrap.design().law());
        SortedDraw draw = new SortedDraw(layout, rows);
        BinaryCounts drawn = draw.counts();
        return (number, numbers) -> {
            draw.draw(number);
            drawn.changed();
            read(drawn, numbers);
        };
    }

    private void read(BinaryCounts drawn, double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = metrics.get(i).number(drawn);
        }
    }

    /// From the value without a row of each cell, neighbouring scores being taken together where there
    /// are many.
    private double acceleration(Metric<BinarySample> metric) {
        Cells all = new Cells(counts.size() <= MOST ? counts : BinaryCounts.grouped(counts, MOST));
        int[] times = all.sizes();
        double[] influence =
                Jackknife.influence(
                        times,
                        (cell, more) -> {
                            times[cell] += more;
                            BinaryCounts changed = all.with(times);
                            times[cell] -= more;
                            return metric.number(changed);
                        });
        boolean stratified = bootstrap.design().law() == BlockDraw.Law.STRATIFIED;
        return Acceleration.of(influence, times, stratified ? all.strata() : null);
    }

    /// Rows of each score: the positive ones of all, then the negative ones.
    private static final class Cells {
        private final int n;
        private final int[] sizes;
        private final int[] positive;
        private final int[] negative;
        private final BinaryCounts changing;

        Cells(BinaryCounts counts) {
            n = counts.size();
            sizes = new int[2 * n];
            positive = new int[n];
            negative = new int[n];
            double[] score = new double[n];
            for (int i = 0; i < n; i++) {
                sizes[i] = counts.positive(i);
                sizes[n + i] = counts.negative(i);
                score[i] = counts.score(i);
            }
            changing = BinaryCounts.of(score, positive, negative);
        }

        int[] sizes() {
            return sizes;
        }

        /// Positive rows are stratum 1.
        int[] strata() {
            int[] strata = new int[2 * n];
            Arrays.fill(strata, 0, n, 1);
            return strata;
        }

        /// The same scores with other counts, lent until the next.
        BinaryCounts with(int[] cells) {
            System.arraycopy(cells, 0, positive, 0, n);
            System.arraycopy(cells, n, negative, 0, n);
            changing.changed();
            return changing;
        }
    }
}
