package io.assay.learn.ensemble;

import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.grow.Signature;
import io.assay.learn.parallel.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The rounds of AdaBoost. Each ends with a loss in [0, 1] of each row (of classes: 1 where it is wrong),
/// by which rows gain weight; weights have the number of rows for sum.
final class Rounds {
    private final RoundLearner learner;
    private final Table table;
    private final int classes;
    private final ErrorShape shape;
    private final double rate;
    private final long seed;
    private final double[] weights;
    private final double[] losses;
    private final double[] predicted;

    /// @param shape of the losses of numbers
    Rounds(RoundLearner learner, Table table, ErrorShape shape, double rate, long seed) {
        this.learner = learner;
        this.table = table;
        this.classes = table.classes().size();
        this.shape = shape;
        this.rate = rate;
        this.seed = seed;
        weights = new double[table.rows()];
        losses = new double[table.rows()];
        predicted = new double[table.rows() * table.target().outputs()];
        Arrays.setAll(weights, table::weight);
        scale();
    }

    private void scale() {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= weights.length / sum;
        }
    }

    AdaBoostModel boost(Signature signature, int most) {
        double chance = classes > 0 ? 1 - 1.0 / classes : 0.5;
        double bonus = classes > 0 ? StrictMath.log(classes - 1) : 0;
        List<AdaBoostModel.Round> rounds = new ArrayList<>();
        for (int round = 0; round < most; round++) {
            Model model = learn(round);
            model.predict(table, predicted);
            double error = classes > 0 ? wrong() : apart();
            boolean isChance = error >= chance;
            if (isChance && round > 0) {
                break;
            }
            double counted = Math.max(error, 0.5 / weights.length);
            double say = rate * (StrictMath.log((1 - counted) / counted) + bonus);
            rounds.add(new AdaBoostModel.Round(model, error, isChance ? 1 : say));
            if (isChance || error == 0) {
                break;
            }
            reweigh(say);
        }
        return new AdaBoostModel(signature, rounds);
    }

    private Model learn(int round) {
        return classes > 0
                ? learner.learn(weights, Seeds.of(seed, round))
                : learner.learn(draw(round), Seeds.of(seed, 2L * round));
    }

    /// The share of the weight of rows whose class is wrong.
    private double wrong() {
        double error = 0;
        for (int i = 0; i < losses.length; i++) {
            int k = Combination.argmax(predicted, i * classes, classes);
            losses[i] = k == table.label(i) ? 0 : 1;
            error += weights[i] * losses[i];
        }
        return error / weights.length;
    }

    /// The weighted mean loss of numbers.
    private double apart() {
        double largest = 0;
        for (int i = 0; i < losses.length; i++) {
            losses[i] = Math.abs(predicted[i] - table.number(i));
            largest = weights[i] > 0 ? Math.max(largest, losses[i]) : largest;
        }
        double error = 0;
        for (int i = 0; i < losses.length; i++) {
            losses[i] = shape.of(largest > 0 ? Math.min(1, losses[i] / largest) : 0);
            error += weights[i] * losses[i];
        }
        return error / weights.length;
    }

    /// Of numbers, Drucker's `exp(-say (1 - loss))` is this but for a factor that all rows share.
    private void reweigh(double say) {
        double whole = StrictMath.exp(say);
        for (int i = 0; i < weights.length; i++) {
            double loss = losses[i];
            if (loss > 0) {
                weights[i] *= loss == 1 ? whole : StrictMath.exp(say * loss);
            }
        }
        scale();
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
