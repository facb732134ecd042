package io.assay.learn.boost;

import io.assay.learn.Table;
import io.assay.learn.bins.Bins;
import io.assay.learn.parallel.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// One run of [GradientBoosting]: the rounds.
final class Boosting {
    private static final int BLOCK = 1 << 13;

    private final GradientBoosting settings;
    private final Table table;
    private final long seed;
    private final Loss loss;
    private final Executor executor;
    private final Bins bins;
    private final double[] truth;
    private final double[] weights;
    private final double[] start;
    private final double[] scores;
    private final Gradients gradients;

    /// Null for plain boosting.
    private final OrderedStep ordered;

    private final TreeGrower grower;
    private final RowDraw draw;
    private final ForestBuilder forest;
    private final List<Tree> trees = new ArrayList<>();

    Boosting(GradientBoosting settings, Table table, Loss loss, long seed) {
        this.settings = settings;
        this.table = table;
        this.loss = loss;
        this.seed = seed;
        executor = settings.executor();
        bins = Bins.of(table, settings.bins(), executor);
        truth = new double[table.rows()];
        weights = table.isWeighted() ? new double[table.rows()] : null;
        for (int i = 0; i < truth.length; i++) {
            truth[i] = table.target().isClasses() ? table.label(i) : table.number(i);
            if (weights != null) {
                weights[i] = table.weight(i);
            }
        }
        start = new double[loss.link() == Link.SOFTMAX ? table.classes().size() : 1];
        loss.start(truth, weights, start);
        scores = new double[start.length * truth.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = start[i / truth.length];
        }
        gradients = new Gradients(truth, weights, start.length, executor);
        grower =
                new TreeGrower(
                        bins,
                        settings.policies().isBundled()
                                ? Bundler.bundles(bins, settings.policies().conflicts())
                                : Bundles.none(bins),
                        SplitRules.of(settings, table.columns()),
                        executor);
        ordered =
                settings.policies().orders() == 0
                        ? null
                        : new OrderedStep(
                                settings,
                                new Orders(
                                        settings.policies().orders(),
                                        truth,
                                        weights,
                                        start,
                                        seed,
                                        executor),
                                new Gradients(truth, weights, start.length, executor));
        draw = new RowDraw(settings.sampling(), truth.length);
        forest = new ForestBuilder(bins, table);
    }

    BoostedModel run() {
        Validation validation =
                settings.stopping() == null
                        ? null
                        : new Validation(settings.stopping(), table, loss.link(), start);
        boolean goesOn = true;
        for (int round = 0; round < settings.rounds() && goesOn; round++) {
            gradients.derive(loss, scores);
            if (ordered != null) {
                ordered.derive(loss);
            }
            for (int k = 0; k < start.length; k++) {
                Tree tree = tree(round, k);
                trees.add(tree);
                forest.add(tree);
            }
            goesOn = validation == null || validation.goesOn(forest, trees.size());
        }
        int kept = validation == null ? trees.size() : validation.bestTrees();
        return new BoostedModel(
                table.columns(),
                table.target(),
                loss.link(),
                start,
                forest.build(0, kept),
                Importance.of(table.columns(), trees.subList(0, kept)),
                validation == null ? new double[0] : validation.history());
    }

    private Tree tree(int round, int output) {
        long treeSeed = seed + 0x9E37_79B9_7F4A_7C15L * (1L + round * (long) start.length + output);
        int count = draw.draw(gradients, output, treeSeed, grower.partition().rows);
        ColumnDraw columns = new ColumnDraw(bins.columns(), settings.sampling(), ~treeSeed);
        Gradients seen = ordered == null ? gradients : ordered.gradients(treeSeed, output);
        seen.pack(output);
        Tree tree = grower.grow(seen, count, columns);
        if (ordered != null) {
            ordered.settle(tree, grower, bins, gradients, output);
        }
        if (loss.quantile() >= 0) {
            LeafQuantiles.set(tree, grower, loss.quantile(), truth, weights, scores, executor);
        }
        for (int node = 0; node < tree.size(); node++) {
            tree.values()[node] *= settings.rate();
        }
        add(tree, output * truth.length);
        return tree;
    }

    /// Brings the scores up to date; rows that the tree did not see find their leaf on their own.
    private void add(Tree tree, int at) {
        if (settings.sampling().takesAllRows()) {
            grower.partition().add(grower.leaves(), tree.values(), scores, at);
            return;
        }
        Parts.run(
                (truth.length + BLOCK - 1) / BLOCK,
                executor,
                block -> {
                    int end = Math.min(truth.length, (block + 1) * BLOCK);
                    for (int i = block * BLOCK; i < end; i++) {
                        scores[at + i] += tree.values()[tree.leaf(bins, i)];
                    }
                });
    }
}
