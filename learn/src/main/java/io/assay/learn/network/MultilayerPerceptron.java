package io.assay.learn.network;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;
import java.util.Arrays;
import java.util.List;

/// A network of fully connected layers, trained by gradient descent on batches of rows.
///
/// Classes get a softmax over as many outputs and the log loss; a number gets one output and half the
/// squared error, in units of its standard deviation, so that rates mean the same for every target. The
/// weights of the epoch with the least loss are kept where training may stop early. Columns are
/// numeric, without gaps, and should be standardised:
///
/// ```java
/// Learner network = Pipeline.of(
///         MultilayerPerceptron.defaults()
///                 .layers(64, 32)
///                 .activation(Activation.GELU)
///                 .optimiser(Optimiser.adamW(0.001, 0.01))
///                 .schedule(Schedule.cosine(100, 0).warmUp(5))
///                 .epochs(100)
///                 .stopping(EarlyStopping.heldOut(0.1, 10)),
///         Standardise.columns());
/// ```
///
/// Rows of weight 0 take no part. A rate too high for the loss to stay finite is refused with a
/// [DivergedException] that tells the epoch.
public final class MultilayerPerceptron implements Learner {
    private static final MultilayerPerceptron DEFAULTS =
            new MultilayerPerceptron(
                    new Structure(List.of(64), Activation.RELU, 0, Initialisation.xavier()),
                    new Training(
                            Optimiser.adam(0.001),
                            Schedule.constant(),
                            32,
                            200,
                            EarlyStopping.onTraining(10, 1e-4),
                            new Penalty(0, 1e-4)));

    private final Structure structure;
    private final Training training;

    private MultilayerPerceptron(Structure structure, Training training) {
        this.structure = structure;
        this.training = training;
    }

    /// One hidden layer of 64 ReLU neurons, started by Xavier's law; Adam at 0.001, batches of 32 rows, up to
    /// 200 epochs, fewer when the training loss did not fall by 1e-4 in 10; L2 of 1e-4.
    public static MultilayerPerceptron defaults() {
        return DEFAULTS;
    }

    /// @param neurons of each hidden layer; none for a linear model
    public MultilayerPerceptron layers(int... neurons) {
        return with(structure.hidden(Arrays.stream(neurons).boxed().toList()));
    }

    /// What hidden neurons make of their sums.
    public MultilayerPerceptron activation(Activation activation) {
        return with(structure.with(activation));
    }

    /// @param share of the hidden neurons left out at random while training, in `[0, 1)`
    public MultilayerPerceptron dropout(double share) {
        return with(structure.dropout(share));
    }

    /// How weights start.
    public MultilayerPerceptron initialisation(Initialisation start) {
        return with(structure.with(start));
    }

    /// How weights follow gradients, and at which rate.
    public MultilayerPerceptron optimiser(Optimiser optimiser) {
        return with(training.with(optimiser));
    }

    /// How the rate changes.
    public MultilayerPerceptron schedule(Schedule schedule) {
        return with(training.with(schedule));
    }

    /// @param rows of a step, at least 1; all when there are fewer
    public MultilayerPerceptron batch(int rows) {
        return with(training.batch(rows));
    }

    /// @param most walks over the training rows, at least 1
    public MultilayerPerceptron epochs(int most) {
        return with(training.epochs(most));
    }

    /// When training ends early.
    public MultilayerPerceptron stopping(EarlyStopping stopping) {
        return with(training.with(stopping));
    }

    /// Runs all epochs and keeps the last weights.
    public MultilayerPerceptron withoutStopping() {
        return with(training.with((EarlyStopping) null));
    }

    /// Adds `l1 Σ|w|` over all weights to the mean loss.
    public MultilayerPerceptron l1(double l1) {
        return with(training.with(new Penalty(l1, training.penalty().l2())));
    }

    /// Adds `l2/2 Σw²` over all weights to the mean loss.
    public MultilayerPerceptron l2(double l2) {
        return with(training.with(new Penalty(training.penalty().l1(), l2)));
    }

    Structure structure() {
        return structure;
    }

    Training training() {
        return training;
    }

    private MultilayerPerceptron with(Structure other) {
        return new MultilayerPerceptron(other, training);
    }

    private MultilayerPerceptron with(Training other) {
        return new MultilayerPerceptron(structure, other);
    }

    /// {@inheritDoc}
    ///
    /// @throws DivergedException if the loss does not stay finite
    @Override
    public Network fit(Table table, long seed) {
        Demands.target("a network", table);
        Demands.numericFeatures("a network", table);
        Goal goal = table.target().isClasses() ? new ClassGoal(table) : NumberGoal.of(table);
        Course course = new Course(structure, training, table, goal, seed);
        double[][] weights = course.run();
        return new Network(
                table.columns(),
                table.target(),
                course.layers(),
                structure.activation(),
                weights,
                goal.forPrediction(),
                course.epochs());
    }

    /// All settings.
    @Override
    public String toString() {
        return "MultilayerPerceptron[" + structure + ", " + training + "]";
    }
}
