package io.assay.resample;

import io.assay.BinaryCounts;
import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Metrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// The replicates of metrics of one model: how they are drawn is chosen by what the metrics ask.
///
/// - Tables at thresholds: cells, whatever the number of rows.
/// - Anything else on few distinct scores: the (score, class) cells.
/// - Areas under the ROC curve: sorted rows in blocks, of which only sums are kept.
/// - Anything else: sorted rows in blocks, added up per distinct score.
/// - Clusters, strata and stretches: rows in their own order.
final class BinaryRun {
    private final Bootstrap bootstrap;
    private final Design design;
    private final BinaryPredictions rows;
    private final List<Metric<BinarySample>> metrics;
    private final Questions questions;
    private final double[] estimates;

    BinaryRun(Bootstrap bootstrap, BinaryPredictions rows, List<Metric<BinarySample>> metrics) {
        if (rows.isWeighted()) {
            throw new IllegalArgumentException("rows carry weights; resampling needs whole rows");
        }
        this.bootstrap = bootstrap;
        this.design = bootstrap.design();
        this.rows = rows;
        this.metrics = metrics;
        questions = new Questions(rows);
        estimates = metrics.stream().mapToDouble(m -> m.number(questions)).toArray();
    }

    List<Replicates> replicates() {
        double[][] columns;
        try {
            columns = run();
        } catch (Resample.Unforeseen e) {
            questions.everything();
            columns = run();
        }
        List<Replicates> all = new ArrayList<>();
        BinaryInfluence influence = new BinaryInfluence(bootstrap, rows, questions);
        for (int i = 0; i < estimates.length; i++) {
            Metric<BinarySample> metric = metrics.get(i);
            boolean errors = bootstrap.isStudentized();
            all.add(
                    new Replicates(
                            metric.name(),
                            estimates[i],
                            errors ? SpreadError.of(metric.uncertainty().spread(rows)) : Double.NaN,
                            columns[i],
                            errors ? columns[estimates.length + i] : null,
                            () -> influence.acceleration(metric)));
        }
        return all;
    }

    private double[][] run() {
        int width = bootstrap.isStudentized() ? 2 * metrics.size() : metrics.size();
        return Replication.run(plan(), bootstrap, width);
    }

    /// Makes what draws, once for each thread.
    Supplier<Replicator> plan() {
        Distinct distinct = questions.areTables() ? Bins.of(rows, questions) : Distinct.of(rows);
        if (!design.drawsRows()) {
            return byUnits(distinct);
        }
        if (questions.areTables() || distinct.isFew()) {
            return byCells(distinct);
        }
        SortedLayout layout = new SortedLayout(distinct);
        return isAuc() ? areas(layout) : bySortedRows(layout);
    }

    private boolean isAuc() {
        return !bootstrap.isStudentized()
                && metrics.size() == 1
                && metrics.get(0).formula() == Metrics.AUC.formula();
    }

    private Supplier<Replicator> areas(SortedLayout layout) {
        return () -> new AucReplicator(layout, draw(layout));
    }

    private BlockDraw draw(SortedLayout layout) {
        return new BlockDraw(bootstrap.seed(), layout.blocks(), design.law());
    }

    private Supplier<Replicator> bySortedRows(SortedLayout layout) {
        return () -> {
            SortedDraw draw = new SortedDraw(layout, draw(layout));
            Tally tally = new Tally(rows, questions, metrics, draw.counts());
            return (number, numbers) -> {
                draw.draw(number);
                tally.read(numbers);
            };
        };
    }

    private Supplier<Replicator> byCells(Distinct distinct) {
        int n = distinct.size();
        int[] sizes = distinct.cells();
        int[] strata = new int[sizes.length];
        Arrays.fill(strata, 0, n, 1);
        return () -> {
            UnitDraw draw = new CellDraw(bootstrap.seed(), design.law(), sizes, strata);
            int[] drawn = new int[2 * n];
            int[] positive = new int[n];
            int[] negative = new int[n];
            BinaryCounts counts = BinaryCounts.of(distinct.score(), positive, negative);
            Tally tally = new Tally(rows, questions, metrics, counts);
            return (number, numbers) -> {
                draw.draw(number, drawn);
                System.arraycopy(drawn, 0, positive, 0, n);
                System.arraycopy(drawn, n, negative, 0, n);
                tally.read(numbers);
            };
        };
    }

    private Supplier<Replicator> byUnits(Distinct distinct) {
        int[] slots = UnitTally.slots(distinct, rows);
        return () -> {
            UnitDraw draw = design.units(bootstrap.seed(), rows.rows(), null, 0);
            int[] drawn = new int[slots.length];
            UnitTally counts = new UnitTally(distinct, slots);
            Tally tally = new Tally(rows, questions, metrics, counts.sample());
            return (number, numbers) -> {
                draw.draw(number, drawn);
                counts.fill(drawn);
                tally.read(numbers);
            };
        };
    }
}
