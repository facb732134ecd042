package io.assay.learn.boost;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// What [GradientBoosting] learned: trees whose values add up to the scores of a row.
public final class BoostedModel implements StoredModel {
    private final List<Column> columns;
    private final Target target;
    private final Link link;
    private final double[] start;
    private final Forest forest;
    private final Importance importance;
    private final double[] history;

    /// Room for one call; a second call at the same time makes its own.
    private final AtomicReference<Scratch> spare = new AtomicReference<>();

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
        this.importance = importance;
        this.history = history;
    }

    private static final class Scratch {
        private final RowKeys rows;
        private final double[] scores;

        Scratch(int columns, int outputs) {
            rows = new RowKeys(columns);
            scores = new double[RowKeys.BLOCK * outputs];
        }
    }

    @Override
    public void predict(Table rows, double[] into) {
        int outputs = link.predictions(start.length);
        BoostChecks.predicted(rows, columns, into, outputs);
        Scratch scratch = spare.getAndSet(null);
        if (scratch == null) {
            scratch = new Scratch(forest.features.length, start.length);
        }
        for (int first = 0; first < rows.rows(); first += RowKeys.BLOCK) {
            int count = Math.min(RowKeys.BLOCK, rows.rows() - first);
            score(rows, first, count, scratch);
            for (int i = 0; i < count; i++) {
                link.predict(
                        scratch.scores,
                        i,
                        RowKeys.BLOCK,
                        start.length,
                        into,
                        (first + i) * outputs);
            }
        }
        spare.set(scratch);
    }

    private void score(Table rows, int first, int count, Scratch scratch) {
        scratch.rows.read(rows, first, count, forest.features);
        for (int k = 0; k < start.length; k++) {
            for (int i = 0; i < count; i++) {
                scratch.scores[k * RowKeys.BLOCK + i] = start[k];
            }
        }
        for (int tree = 0; tree < forest.trees(); tree++) {
            int at = tree % start.length * RowKeys.BLOCK;
            forest.add(tree, scratch.rows.keys, count, scratch.scores, at);
        }
    }

    /// How many rounds were kept.
    public int rounds() {
        return forest.trees() / start.length;
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
        Forest forest = new Forest(nodes, values, roots, depths, in.ints("features"));
        ForestChecks.check(in, forest, start.length, columns.size());
        Importance importance =
                Importance.read(columns, in.doubles("gains"), in.longs("splits"), in);
        return new BoostedModel(
                columns, target, link, start, forest, importance, in.doubles("history"));
    }
}
