package io.assay.resample;

import io.assay.BinaryCounts;
import io.assay.BinarySample;
import io.assay.Metric;
import java.util.ArrayList;
import java.util.List;

/// The replicates of metrics of rows that were counted per score.
final class CountRun {
    private final Bootstrap bootstrap;
    private final BinaryCounts counts;
    private final List<Metric<BinarySample>> metrics;

    CountRun(Bootstrap bootstrap, BinaryCounts counts, List<Metric<BinarySample>> metrics) {
        this.bootstrap = bootstrap;
        this.counts = counts;
        this.metrics = metrics;
    }

    List<Replicates> replicates() {
        double[][] columns =
                Replication.run(
                        this::replicator,
                        bootstrap.replicates(),
                        metrics.size(),
                        bootstrap.executor());
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
                            () -> Double.NaN));
        }
        return all;
    }

    private Replicator replicator() {
        int n = counts.size();
        int[] sizes = new int[2 * n];
        int[] strata = new int[2 * n];
        double[] score = new double[n];
        for (int i = 0; i < n; i++) {
            sizes[i] = counts.positive(i);
            sizes[n + i] = counts.negative(i);
            strata[i] = 1;
            score[i] = counts.score(i);
        }
        CellDraw draw = new CellDraw(bootstrap.seed(), bootstrap.design().law(), sizes, strata);
        int[] positive = new int[n];
        int[] negative = new int[n];
        BinaryCounts drawn = BinaryCounts.of(score, positive, negative);
        int[] cells = new int[2 * n];
        return (number, numbers) -> {
            draw.draw(number, cells);
            System.arraycopy(cells, 0, positive, 0, n);
            System.arraycopy(cells, n, negative, 0, n);
            drawn.changed();
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = metrics.get(i).number(drawn);
            }
        };
    }
}
