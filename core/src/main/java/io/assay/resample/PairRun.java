package io.assay.resample;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import java.util.List;
import java.util.function.Supplier;

/// The replicates of a difference of two models on the same rows.
final class PairRun {
    private final Bootstrap bootstrap;
    private final BinaryPredictions first;
    private final BinaryPredictions second;
    private final Metric<BinarySample> metric;
    private final Questions ofFirst;
    private final Questions ofSecond;
    private final double estimate;

    PairRun(
            Bootstrap bootstrap,
            BinaryPredictions first,
            BinaryPredictions second,
            Metric<BinarySample> metric) {
        this.bootstrap = bootstrap;
        this.first = first;
        this.second = second;
        this.metric = metric;
        check();
        ofFirst = new Questions(first);
        ofSecond = new Questions(second);
        estimate = metric.number(ofFirst) - metric.number(ofSecond);
    }

    private void check() {
        if (first.isWeighted() || second.isWeighted()) {
            throw new IllegalArgumentException("rows carry weights; resampling needs whole rows");
        }
        if (first.rows() != second.rows()) {
            throw new IllegalArgumentException(
                    "the first model has "
                            + first.rows()
                            + " rows, the second has "
                            + second.rows());
        }
        for (int i = 0; i < first.rows(); i++) {
            if (first.isPositive(i) != second.isPositive(i)) {
                throw new IllegalArgumentException(
                        "truth differs in row " + i + "; expected the same rows in the same order");
            }
        }
    }

    Replicates replicates() {
        double[][] columns;
        try {
            columns = run();
        } catch (Resample.Unforeseen e) {
            ofFirst.everything();
            ofSecond.everything();
            columns = run();
        }
        return new Replicates(
                metric.name(), estimate, Double.NaN, columns[0], null, () -> Double.NaN);
    }

    private double[][] run() {
        return Replication.run(plan(), bootstrap.replicates(), 1, bootstrap.executor());
    }

    /// Makes what draws, once for each thread.
    Supplier<Replicator> plan() {
        Distinct a = distinct(first, ofFirst);
        Distinct b = distinct(second, ofSecond);
        int[] slotsA = UnitTally.slots(a, first);
        int[] slotsB = UnitTally.slots(b, second);
        Joint joint =
                ofFirst.areTables() && ofSecond.areTables() && bootstrap.design().drawsRows()
                        ? Joint.of(slotsA, slotsB)
                        : null;
        return () ->
                joint == null
                        ? replicator(
                                rowDraw(),
                                slotsA.length,
                                new UnitTally(a, slotsA),
                                new UnitTally(b, slotsB))
                        : replicator(
                                cellDraw(joint),
                                joint.sizes().length,
                                new UnitTally(a, joint.first()),
                                new UnitTally(b, joint.second()));
    }

    private static Distinct distinct(BinaryPredictions rows, Questions questions) {
        return questions.areTables() ? Bins.of(rows, questions) : Distinct.of(rows);
    }

    private UnitDraw rowDraw() {
        int[] strata = new int[first.rows()];
        for (int i = 0; i < strata.length; i++) {
            strata[i] = first.isPositive(i) ? 1 : 0;
        }
        return bootstrap.design().units(bootstrap.seed(), first.rows(), strata, 2);
    }

    private UnitDraw cellDraw(Joint joint) {
        int[] strata = new int[joint.sizes().length];
        for (int i = 0; i < strata.length; i++) {
            strata[i] = joint.first()[i] >= 0 ? 1 : 0;
        }
        return new CellDraw(bootstrap.seed(), bootstrap.design().law(), joint.sizes(), strata);
    }

    private Replicator replicator(UnitDraw draw, int units, UnitTally a, UnitTally b) {
        int[] drawn = new int[units];
        double[] of = new double[1];
        Tally tallyA = new Tally(first, ofFirst, List.of(metric), a.sample());
        Tally tallyB = new Tally(second, ofSecond, List.of(metric), b.sample());
        return (number, numbers) -> {
            draw.draw(number, drawn);
            a.fill(drawn);
            b.fill(drawn);
            tallyA.read(of);
            double value = of[0];
            tallyB.read(of);
            numbers[0] = value - of[0];
        };
    }
}
