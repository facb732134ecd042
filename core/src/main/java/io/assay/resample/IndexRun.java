package io.assay.resample;

import io.assay.draw.Address;
import io.assay.draw.Lane;
import io.assay.draw.Stream;
import java.util.Arrays;
import java.util.function.Supplier;

/// The replicates of any number on rows of the caller: row numbers are written to a buffer that is
/// used again. Stretches of time stand in the order they were drawn, other rows in their own order.
final class IndexRun {
    private static final int GROUPS = 200;

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
        double[][] columns = Replication.run(plan, bootstrap.replicates(), 1, bootstrap.executor());
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

    /// From the number without each of at most 200 random groups of rows.
    private double acceleration() {
        int groups = Math.min(GROUPS, rows);
        Lane lane = new Lane();
        lane.start(Address.join(Address.stream(bootstrap.seed(), Stream.INDEX), -1));
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) {
            int j = lane.below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        double[] influence = new double[groups];
        int[] left = new int[rows];
        Picked picked = new Picked(rows);
        for (int g = 0; g < groups; g++) {
            Arrays.fill(left, 1);
            for (int i = g; i < rows; i += groups) {
                left[order[i]] = 0;
            }
            picked.take(left);
            influence[g] = -metric.of(picked.rows(), picked.count());
        }
        return Acceleration.of(influence);
    }
}
