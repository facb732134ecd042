package io.assay.resample;

import java.util.Arrays;
import java.util.function.Supplier;

/// The replicates of any number on rows of the caller: row numbers are written to a buffer that is
/// used again. Stretches of time stand in the order they were drawn, other rows in their own order.
final class IndexRun {
    private final Bootstrap bootstrap;
    private final int rows;
    private final RowMetric metric;

    IndexRun(Bootstrap bootstrap, int rows, RowMetric metric) {
        this.bootstrap = bootstrap;
        this.rows = rows;
        this.metric = metric;
    }

    Replicates replicates(String name) {
        int[] all = new int[rows];
        Arrays.setAll(all, i -> i);
        double estimate = metric.of(all, rows);
        Supplier<Replicator> plan = this::replicator;
        double[][] columns = Replication.run(plan, bootstrap, 1);
        return new Replicates(name, estimate, Double.NaN, columns[0], null, this::acceleration);
    }

    Replicator replicator() {
        UnitDraw draw = bootstrap.design().units(bootstrap.seed(), rows);
        Picked picked = new Picked(rows);
        if (draw instanceof TimeDraw stretches) {
            return (number, numbers) -> {
                picked.take(stretches, number);
                numbers[0] = metric.of(picked.rows(), picked.count());
            };
        }
        int[] counts = new int[rows];
        return (number, numbers) -> {
            draw.draw(number, counts);
            picked.take(counts);
            numbers[0] = metric.of(picked.rows(), picked.count());
        };
    }

    private double acceleration() {
        RandomGroups groups = new RandomGroups(bootstrap, rows);
        Picked picked = new Picked(rows);
        return groups.acceleration((group, more) -> {
            picked.take(groups.times(group, more));
            return metric.of(picked.rows(), picked.count());
        });
    }
}
