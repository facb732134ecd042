package io.assay.learn.ensemble;

import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.grow.Signature;
import io.assay.learn.parallel.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The rounds of AdaBoost, with weights that have the number of rows for sum.
final class Rounds {
    private final RoundLearner learner;
    private final Table table;
    private final double rate;
    private final long seed;
    private final double[] weights;
    private final List<AdaBoostModel.Round> rounds = new ArrayList<>();

    Rounds(RoundLearner learner, Table table, double rate, long seed) {
        this.learner = learner;
        this.table = table;
        this.rate = rate;
        this.seed = seed;
        weights = new double[table.rows()];
        Arrays.setAll(weights, table::weight);
        scale();
    }

    private void scale() {
        double sum = Arrays.stream(weights).sum();
        if (!(sum > 0)) {
            throw new IllegalArgumentException(
                    "all rows have weight 0; expected at least one that counts");
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= weights.length / sum;
        }
    }

    /// SAMME.
    AdaBoostModel classes(Signature signature, int most) {
        int classes = signature.outputs();
        double[] predicted = new double[weights.length * classes];
        boolean[] wrong = new boolean[weights.length];
        for (int round = 0; round < most; round++) {
            Model model = learner.learn(weights, Seeds.of(seed, round));
            model.predict(table, predicted);
            double error = 0;
            for (int i = 0; i < wrong.length; i++) {
                int k = Combination.argmax(predicted, i * classes, classes);
                wrong[i] = k != table.label(i);
                error += wrong[i] ? weights[i] : 0;
            }
            error /= weights.length;
            boolean isChance = error >= 1 - 1.0 / classes;
            if (isChance && round > 0) {
                break;
            }
            double counted = Math.max(error, 0.5 / weights.length);
            double say =
                    rate * (StrictMath.log((1 - counted) / counted) + StrictMath.log(classes - 1));
            rounds.add(new AdaBoostModel.Round(model, error, isChance ? 1 : say));
            if (isChance || error == 0) {
                break;
            }
            double factor = StrictMath.exp(say);
            for (int i = 0; i < wrong.length; i++) {
                weights[i] *= wrong[i] ? factor : 1;
            }
            scale();
        }
        return new AdaBoostModel(signature, rounds);
    }

    /// R2.
    AdaBoostModel numbers(Signature signature, int most, ErrorShape shape) {
        double[] predicted = new double[weights.length];
        for (int round = 0; round < most; round++) {
            Model model = learner.learn(draw(round), Seeds.of(seed, 2L * round));
            model.predict(table, predicted);
            double error = losses(predicted, shape);
            boolean isChance = error >= 0.5;
            if (isChance && round > 0) {
                break;
            }
            double counted = Math.max(error, 0.5 / weights.length);
            double say = rate * StrictMath.log((1 - counted) / counted);
            rounds.add(new AdaBoostModel.Round(model, error, isChance ? 1 : say));
            if (isChance || error == 0) {
                break;
            }
            for (int i = 0; i < predicted.length; i++) {
                weights[i] *= StrictMath.exp(-say * (1 - predicted[i]));
            }
            scale();
        }
        return new AdaBoostModel(signature, rounds);
    }

    /// Turns predictions to losses in [0, 1], and returns their weighted mean.
    private double losses(double[] predicted, ErrorShape shape) {
        double largest = 0;
        for (int i = 0; i < predicted.length; i++) {
            predicted[i] = Math.abs(predicted[i] - table.number(i));
            largest = weights[i] > 0 ? Math.max(largest, predicted[i]) : largest;
        }
        double error = 0;
        for (int i = 0; i < predicted.length; i++) {
            double share = largest > 0 ? Math.min(1, predicted[i] / largest) : 0;
            predicted[i] = shape.of(share);
            error += weights[i] * predicted[i];
        }
        return error / weights.length;
    }

    /// How often each row is drawn when rows are drawn by weight.
    private int[] draw(int round) {
        double[] upTo = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            upTo[i] = sum;
        }
        SplittableRandom random = new SplittableRandom(Seeds.of(seed, 2L * round + 1));
        int[] counts = new int[weights.length];
        for (int i = 0; i < counts.length; i++) {
            double at = random.nextDouble() * sum;
            int place = Arrays.binarySearch(upTo, at);
            int row = place >= 0 ? place + 1 : -place - 1;
            counts[Math.min(row, counts.length - 1)]++;
        }
        return counts;
    }
}
