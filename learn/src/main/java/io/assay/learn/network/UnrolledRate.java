package io.assay.learn.network;

import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;
import java.util.Arrays;

/// The derivative of a validation loss by the learning rate, through every step of the training (D.
/// Maclaurin, D. Duvenaud, R. Adams, ICML 2015; forwards as in L. Franceschi et al., ICML 2017, as there
/// is one rate only). Exact but for rounding, where no neuron stands on the kink of its activation.
public final class UnrolledRate {
    private final MultilayerPerceptron network;
    private final Table train;
    private final Table validation;
    private final long seed;

    private UnrolledRate(MultilayerPerceptron network, Table train, Table validation, long seed) {
        this.network = network;
        this.train = train;
        this.validation = validation;
        this.seed = seed;
    }

    /// Of a network whose training neither stops early nor leaves neurons out.
    ///
    /// @param network its optimiser keeps its kind; the rate is that of [#at]
    /// @param train rows to train on
    /// @param validation rows for the loss, in the same columns
    /// @param seed of the training
    public static UnrolledRate of(
            MultilayerPerceptron network, Table train, Table validation, long seed) {
        if (network.training().stopping() != null) {
            throw new IllegalArgumentException(
                    "training stops early, so that its loss jumps as the rate moves; expected"
                            + " withoutStopping()");
        }
        if (network.structure().dropout() > 0) {
            throw new IllegalArgumentException(
                    "dropout is "
                            + network.structure().dropout()
                            + "; expected 0 for a derivative by the rate");
        }
        Demands.target("the validation loss", validation);
        Demands.numericFeatures("the validation loss", validation);
        Demands.columns(train.columns(), validation);
        RateTangent.of(network.training().optimiser()); // refuses what is not known
        return new UnrolledRate(network, train, validation, seed);
    }

    /// Trains with a rate.
    ///
    /// @param rate above 0
    public RateSlope at(double rate) {
        Demands.target("a network", train);
        Demands.numericFeatures("a network", train);
        Structure structure = network.structure();
        Optimiser before = network.training().optimiser();
        Optimiser optimiser = new Optimiser(before.name(), rate, before.start());
        Training training = network.training().with(optimiser);
        boolean isClasses = train.target().isClasses();
        Goal goal = isClasses ? new ClassGoal(train) : NumberGoal.of(train);
        Course course = new Course(structure, training, train, goal, seed);
        Layers layers = course.layers();
        Curvature curvature = new Curvature(train, goal, layers, structure.activation());
        RateTangent tangent = RateTangent.of(optimiser);
        double[][] tangents = layers.zeros();
        double[][] turned = layers.zeros();
        course.followedBy((weights, gradients, order, from, to, now) -> {
            curvature.times(weights, tangents, order, from, to, turned);
            addPenalty(training.penalty(), layers, tangents, turned);
            tangent.step(weights, tangents, gradients, turned, now, rate);
        });
        double[][] weights = course.run();
        Network model =
                new Network(
                        train.columns(),
                        train.target(),
                        layers,
                        structure.activation(),
                        weights,
                        goal.forPrediction(),
                        course.epochs());
        return slope(goal, layers, weights, tangents, model);
    }

    private static void addPenalty(
            Penalty penalty, Layers layers, double[][] tangents, double[][] turned) {
        for (int r = 0; r < turned.length; r++) {
            if (!layers.isBias(r)) {
                Weighing.add(penalty.l2(), tangents[r], turned[r]);
            }
        }
    }

    private RateSlope slope(
            Goal goal, Layers layers, double[][] weights, double[][] tangents, Network model) {
        Goal held =
                goal instanceof NumberGoal number
                        ? number.with(validation)
                        : new ClassGoal(validation);
        int[] rows = new int[validation.rows()];
        Arrays.setAll(rows, i -> i);
        double[][] gradients = layers.zeros();
        double loss =
                new Gradient(validation, held, layers, network.structure().activation(), null)
                        .of(weights, rows, 0, rows.length, gradients);
        double slope = 0;
        for (int r = 0; r < gradients.length; r++) {
            for (int i = 0; i < gradients[r].length; i++) {
                slope += gradients[r][i] * tangents[r][i];
            }
        }
        return new RateSlope(loss, slope, model);
    }
}
