package io.assay.learn.network;

import io.assay.learn.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// One training: epochs of batches, until the last or until nothing is gained.
final class Course {
    private static final double MOST = 1e30; // weights beyond overflow in a few layers

    private final Training training;
    private final Layers layers;
    private final int[] order;
    private final SplittableRandom orders;
    private final Gradient gradient;
    private final HeldOut held;
    private final Measure trained;
    private final double[][] weights;
    private final double[][] gradients;
    private final Optimiser.Update update;
    private final Best best = new Best();
    private final List<Epoch> epochs = new ArrayList<>();
    private double[] losses = {};
    private double rate;
    private Shadow shadow;

    /// Follows a training beside it.
    @FunctionalInterface
    interface Shadow {
        /// A step that is about to be made.
        ///
        /// @param gradients with those of the penalty
        /// @param order row numbers, of which places `[from, to)` are the batch
        void step(
                double[][] weights,
                double[][] gradients,
                int[] order,
                int from,
                int to,
                double rate);
    }

    Course(Structure structure, Training training, Table table, Goal goal, long seed) {
        this.training = training;
        layers = structure.layers(table.columns().size(), table.target().outputs());
        SplittableRandom root = new SplittableRandom(seed);
        weights = layers.drawn(structure.start(), root.split());
        orders = root.split();
        SplittableRandom drops = root.split();
        Examples examples = Examples.of(table, training.heldShare(), root.nextLong());
        order = examples.train();
        Activation activation = structure.activation();
        Dropout dropout =
                structure.dropout() == 0 ? null : new Dropout(structure.dropout(), layers, drops);
        gradient = new Gradient(table, goal, layers, activation, dropout);
        trained = new Measure(table, order, goal);
        gradient.measuredBy(trained);
        held = new HeldOut(table, examples.held(), goal, layers, activation);
        gradients = layers.zeros();
        update = training.optimiser().start().get();
    }

    Layers layers() {
        return layers;
    }

    /// Lets somebody follow.
    Course followedBy(Shadow other) {
        shadow = other;
        return this;
    }

    List<Epoch> epochs() {
        return epochs;
    }

    /// Trains, and returns the weights that were best, or the last ones.
    double[][] run() {
        EarlyStopping stopping = training.stopping();
        while (epochs.size() < training.epochs()) {
            Epoch epoch = epoch(epochs.size() + 1);
            epochs.add(epoch);
            losses = epochs.stream().mapToDouble(Epoch::watched).toArray();
            if (stopping != null) {
                best.offer(epoch.watched(), weights, stopping.progress());
                if (best.since() >= stopping.patience()) {
                    break;
                }
            }
        }
        return stopping == null ? weights : best.weights();
    }

    private Epoch epoch(int number) {
        shuffle();
        trained.clear();
        double loss = 0;
        int batch = Math.min(training.batch(), order.length);
        for (int from = 0; from < order.length; from += batch) {
            int to = Math.min(order.length, from + batch);
            double time = number - 1 + (double) from / order.length;
            loss += step(time, from, to) * (to - from) / order.length;
            checkFinite(loss, number);
        }
        loss += training.penalty().of(layers, weights);
        checkFinite(isBounded() ? loss : Double.NaN, number);
        Measure seen = held.measure(weights);
        if (training.heldShare() > 0) {
            checkFinite(seen.loss(), number);
        }
        return new Epoch(number, rate, loss, trained.metric(), seen.loss(), seen.metric());
    }

    /// One step; the mean loss before it.
    private double step(double time, int from, int to) {
        double loss = gradient.of(weights, order, from, to, gradients);
        training.penalty().addTo(gradients, layers, weights);
        rate = training.optimiser().rate() * training.schedule().law().factor(time, losses);
        if (shadow != null) {
            shadow.step(weights, gradients, order, from, to, rate);
        }
        update.step(weights, gradients, rate);
        return loss;
    }

    /// The loss is that before the last step, which may have gone anywhere.
    private boolean isBounded() {
        for (double[] layer : weights) {
            for (double weight : layer) {
                if (!(Math.abs(weight) < MOST)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void checkFinite(double loss, int epoch) {
        if (!Double.isFinite(loss)) {
            throw new DivergedException(epoch, rate);
        }
    }

    private void shuffle() {
        for (int i = order.length - 1; i > 0; i--) {
            int other = orders.nextInt(i + 1);
            int row = order[i];
            order[i] = order[other];
            order[other] = row;
        }
    }
}
