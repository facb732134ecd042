package io.assay.resample;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import java.util.Arrays;
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
                metric.name(), estimate, Double.NaN, columns[0], null, this::acceleration);
    }

    private double[][] run() {
        return Replication.run(plan(), bootstrap, 1);
    }

    /// Makes what draws, once for each thread.
    Supplier<Replicator> plan() {
        Units units = units();
        return () -> {
            UnitDraw draw =
                    units.cells == null
                            ? bootstrap
                                    .design()
                                    .units(bootstrap.seed(), units.count(), units.strata, 2)
                            : new CellDraw(
                                    bootstrap.seed(),
                                    bootstrap.design().law(),
                                    units.cells.sizes(),
                                    units.strata);
            int[] drawn = new int[units.count()];
            Difference difference = difference(units);
            return (number, numbers) -> {
                draw.draw(number, drawn);
                numbers[0] = difference.of(drawn);
            };
        };
    }

    private double acceleration() {
        Units units = units();
        PairInfluence influence = new PairInfluence(bootstrap, first, second, metric);
        return units.cells == null
                ? influence.ofRows(units.strata, difference(units))
                : influence.ofCells(units.cells.sizes(), units.strata, difference(units));
    }

    /// The difference of the two models on counts of units.
    @FunctionalInterface
    interface Difference {
        double of(int[] counts);
    }

    private Difference difference(Units units) {
        UnitTally a = new UnitTally(units.ofFirst, units.slotsOfFirst);
        UnitTally b = new UnitTally(units.ofSecond, units.slotsOfSecond);
        Tally tallyA = new Tally(first, ofFirst, List.of(metric), a.sample());
        Tally tallyB = new Tally(second, ofSecond, List.of(metric), b.sample());
        double[] value = new double[1];
        return counts -> {
            a.fill(counts);
            b.fill(counts);
            tallyA.read(value);
            double of = value[0];
            tallyB.read(value);
            return of - value[0];
        };
    }

    /// What is drawn: rows, or joint cells where the metric asks for tables only.
    ///
    /// @param cells null when rows are drawn
    /// @param strata 1 for the positive class
    private record Units(
            Distinct ofFirst,
            Distinct ofSecond,
            int[] slotsOfFirst,
            int[] slotsOfSecond,
            Joint cells,
            int[] strata) {

        int count() {
            return strata.length;
        }
    }

    private Units units() {
        Distinct a = distinct(first, ofFirst);
        Distinct b = distinct(second, ofSecond);
        int[] slotsA = UnitTally.slots(a, first);
        int[] slotsB = UnitTally.slots(b, second);
        if (!ofFirst.areTables() || !ofSecond.areTables() || !bootstrap.design().drawsRows()) {
            return new Units(a, b, slotsA, slotsB, null, classes(slotsA));
        }
        Joint joint = Joint.of(slotsA, slotsB);
        return new Units(a, b, joint.first(), joint.second(), joint, classes(joint.first()));
    }

    private static int[] classes(int[] slots) {
        return Arrays.stream(slots).map(slot -> slot >= 0 ? 1 : 0).toArray();
    }

    private static Distinct distinct(BinaryPredictions rows, Questions questions) {
        return questions.areTables() ? Bins.of(rows, questions) : Distinct.of(rows);
    }
}
