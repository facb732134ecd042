package io.assay.learn.boost;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.parallel.Spare;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.Arrays;
import java.util.List;

/// What [GradientBoosting] learned: trees whose values add up to the scores of a row.
public final class BoostedModel implements StoredModel {
    /// Rows that are scored together, a multiple of eight: many, so that the loops over them are long.
    private static final int BLOCK = 2048;

    /// Rows from which on a block goes by steps.
    private static final int MANY = 128;

    private final List<Column> columns;
    private final Target target;
    private final Link link;
    private final double[] start;
    private final Forest forest;

    /// Null where rows walk.
    private final SteppedForest stepped;

    private final Importance importance;
    private final double[] history;
    private final Spare<Scratch> spare = new Spare<>(this::scratch);

    BoostedModel(
            List<Column> columns,
            Target target,
            Link link,
            double[] start,
            Forest forest,
            Importance importance,
            double[] history) {
        this.columns = columns;
        this.target = target;
        this.link = link;
        this.start = start;
        this.forest = forest;
        stepped = SteppedForest.of(forest);
        this.importance = importance;
        this.history = history;
    }

    /// Room for a block of rows.
    private static final class Scratch {
        private RowKeys keys;
        private SteppedForest.Scratch steps;
        private double[] scores;
        private final double[][] room = new double[2][BLOCK];
    }

    private Scratch scratch() {
        Scratch scratch = new Scratch();
        scratch.keys = new RowKeys(forest.features.length);
        scratch.steps = stepped == null ? null : new SteppedForest.Scratch(stepped, BLOCK);
        scratch.scores = new double[BLOCK * start.length];
        return scratch;
    }

    @Override
    public void predict(Table rows, double[] into) {
        int outputs = link.predictions(start.length);
        BoostChecks.predicted(rows, columns, into, outputs);
        Scratch scratch = spare.take();
        for (int first = 0; first < rows.rows(); first += BLOCK) {
            int count = Math.min(BLOCK, rows.rows() - first);
            score(rows, first, count, scratch);
            int at = first * outputs;
            link.predict(scratch.scores, count, BLOCK, start.length, into, at, scratch.room);
        }
        spare.give(scratch);
    }

    private void score(Table rows, int first, int count, Scratch scratch) {
        for (int k = 0; k < start.length; k++) {
            Arrays.fill(scratch.scores, k * BLOCK, k * BLOCK + count, start[k]);
        }
        if (stepped != null && count >= MANY) {
            stepped.add(rows, first, count, scratch.steps, scratch.scores, start.length, BLOCK);
            return;
        }
        for (int from = 0; from < count; from += RowKeys.BLOCK) {
            int some = Math.min(RowKeys.BLOCK, count - from);
            scratch.keys.read(rows, first + from, some, forest.features);
            forest.add(scratch.keys.keys, some, scratch.scores, from, start.length, BLOCK);
        }
    }

    /// How many rounds were kept.
    public int rounds() {
        return forest.trees() / start.length;
    }

    /// The trees, as they are walked.
    Forest forest() {
        return forest;
    }

    /// How many numbers a row is predicted.
    int outputs() {
        return link.predictions(start.length);
    }

    /// How much each column was worth.
    public Importance importance() {
        return importance;
    }

    /// The metric of early stopping after each round, those after the best one with it; empty when
    /// there was none.
    public double[] history() {
        return history.clone();
    }

    @Override
    public String kind() {
        return "boost";
    }

    @Override
    public void write(ModelWriter out) {
        out.columns("columns", columns);
        out.target("target", target);
        out.integer("link", link.ordinal());
        out.doubles("start", start);
        out.longs("nodes", forest.nodes);
        out.doubles("values", forest.values);
        out.ints("roots", forest.roots);
        out.ints("depths", forest.depths);
        out.ints("features", forest.features);
        out.longs("sets", forest.sets);
        out.doubles("gains", importance.gains());
        out.longs("splits", importance.splits());
        out.doubles("history", history);
    }

    /// Reads what [#write] wrote.
    public static BoostedModel read(ModelReader in) {
        List<Column> columns = in.columns("columns");
        Target target = in.target("target");
        Link link = Link.values()[(int) in.integer("link", 0, Link.values().length - 1)];
        double[] start = in.doubles("start");
        in.check(
                link == Link.SOFTMAX ? start.length > 1 : start.length == 1,
                "start has " + start.length + " numbers; expected one for each score");
        in.check(
                link.predictions(start.length) == target.outputs(),
                "start has " + start.length + " numbers, which do not fit the target");
        long[] nodes = in.longs("nodes");
        double[] values = in.doubles("values");
        int[] roots = in.ints("roots");
        int[] depths = in.ints("depths");
        int[] features = in.ints("features");
        Forest forest = new Forest(nodes, values, roots, depths, features, in.longs("sets"));
        ForestChecks.check(in, forest, start.length, columns);
        Importance importance =
                Importance.read(columns, in.doubles("gains"), in.longs("splits"), in);
        return new BoostedModel(
                columns, target, link, start, forest, importance, in.doubles("history"));
    }
}
