package io.assay.resample;

import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Predictions;
import java.util.Arrays;

/// Trains a model on each resample and tests it on both sides.
final class OutOfBagRun {
    private final Bootstrap bootstrap;
    private final byte[] truth;
    private final Metric<BinarySample> metric;
    private final Trainer trainer;

    OutOfBagRun(Bootstrap bootstrap, byte[] truth, Metric<BinarySample> metric, Trainer trainer) {
        this.bootstrap = bootstrap;
        this.truth = truth;
        this.metric = metric;
        this.trainer = trainer;
    }

    OutOfBag result() {
        double[][] columns = Replication.run(this::replicator, bootstrap, 3);
        int[] all = new int[truth.length];
        Arrays.setAll(all, i -> i);
        double[] scores = scores(all);
        double unseen =
                Arrays.stream(columns[1])
                        .filter(v -> !Double.isNaN(v))
                        .average()
                        .orElse(Double.NaN);
        Err632 errors = new Err632(of(all, all.length, scores), unseen, noInformation(scores));
        return new OutOfBag(errors, columns[0], columns[1], columns[2]);
    }

    private double[] scores(int[] inBag) {
        double[] scores = trainer.scores(inBag);
        if (scores.length != truth.length) {
            throw new IllegalArgumentException(
                    "the trainer gave "
                            + scores.length
                            + " scores; expected one for each of the "
                            + truth.length
                            + " rows");
        }
        return scores;
    }

    private Replicator replicator() {
        int[] strata = new int[truth.length];
        Arrays.setAll(strata, i -> truth[i]);
        UnitDraw draw = bootstrap.design().units(bootstrap.seed(), truth.length, strata, 2);
        int[] counts = new int[truth.length];
        Picked picked = new Picked(truth.length);
        return (number, numbers) -> {
            draw.draw(number, counts);
            picked.take(counts);
            int[] bag = Arrays.copyOf(picked.rows(), picked.count());
            double[] scores = scores(bag);
            numbers[0] = of(bag, bag.length, scores);
            for (int i = 0; i < counts.length; i++) {
                counts[i] = counts[i] == 0 ? 1 : 0;
            }
            picked.take(counts);
            numbers[1] = of(picked.rows(), picked.count(), scores);
            numbers[2] = (double) picked.count() / truth.length;
        };
    }

    private double of(int[] rows, int count, double[] scores) {
        byte[] labels = new byte[count];
        double[] some = new double[count];
        for (int i = 0; i < count; i++) {
            labels[i] = truth[rows[i]];
            some[i] = scores[rows[i]];
        }
        return count == 0 ? Double.NaN : metric.number(Predictions.binary(labels, some));
    }

    /// The metric if every score met every truth: each row once with either label, in proportion.
    private double noInformation(double[] scores) {
        int n = truth.length;
        byte[] labels = new byte[2 * n];
        double[] twice = new double[2 * n];
        double[] weights = new double[2 * n];
        double positives = 0;
        for (byte label : truth) {
            positives += label;
        }
        for (int i = 0; i < n; i++) {
            labels[i] = 1;
            twice[i] = scores[i];
            twice[n + i] = scores[i];
            weights[i] = positives / n;
            weights[n + i] = 1 - positives / n;
        }
        return metric.number(Predictions.binary(labels, twice).weighted(weights));
    }
}
