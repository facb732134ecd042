package io.assay.cli.learner;

import io.assay.learn.Learner;
import io.assay.learn.network.Activation;
import io.assay.learn.network.EarlyStopping;
import io.assay.learn.network.MultilayerPerceptron;
import io.assay.learn.network.Optimiser;
import java.util.List;
import java.util.Locale;

/// Neural networks.
final class NetworkEntries {
    private NetworkEntries() {}

    static List<Entry> all() {
        return List.of(
                new Entry(
                        "mlp",
                        "a network of fully connected layers",
                        null,
                        List.of(
                                Setting.wholes(
                                        "layers", 1, 100_000, "64", "neurons of each hidden layer"),
                                Setting.word(
                                        "activation",
                                        "of hidden neurons",
                                        "relu",
                                        "leaky_relu",
                                        "tanh",
                                        "sigmoid",
                                        "gelu"),
                                Setting.word(
                                        "optimiser",
                                        "how weights follow their gradients",
                                        "adam",
                                        "adamw",
                                        "rmsprop",
                                        "nesterov",
                                        "momentum",
                                        "sgd"),
                                Setting.above("rate", 0, 100, 0.001, "learning rate"),
                                Setting.whole(
                                        "epochs", 1, 1_000_000, 200, "walks over the rows at most"),
                                Setting.whole("batch", 1, 1_000_000, 32, "rows of a step"),
                                Setting.number("dropout", 0, 0.99, 0, "share of neurons left out"),
                                Setting.number(
                                        "l2", 0, Double.MAX_VALUE, 1e-4, "penalty on weights"),
                                Setting.whole(
                                        "patience",
                                        0,
                                        1_000_000,
                                        10,
                                        "epochs without progress on a tenth held out; 0 to run all"),
                                Columns.SCALE),
                        new Knob("l2", "0", "0.0001", "0.001", "0.01", "0.1", "1"),
                        (values, scene) -> Columns.before(network(values), values)));
    }

    private static Learner network(Values values) {
        MultilayerPerceptron network =
                MultilayerPerceptron.defaults()
                        .layers(values.wholes("layers"))
                        .activation(
                                Activation.valueOf(
                                        values.word("activation").toUpperCase(Locale.ROOT)))
                        .optimiser(optimiser(values))
                        .epochs(values.whole("epochs"))
                        .batch(values.whole("batch"))
                        .dropout(values.number("dropout"))
                        .l2(values.number("l2"));
        int patience = values.whole("patience");
        return patience == 0
                ? network.withoutStopping()
                : network.stopping(EarlyStopping.heldOut(0.1, patience));
    }

    private static Optimiser optimiser(Values values) {
        double rate = values.number("rate");
        return switch (values.word("optimiser")) {
            case "adamw" -> Optimiser.adamW(rate, 0.01);
            case "rmsprop" -> Optimiser.rmsProp(rate);
            case "nesterov" -> Optimiser.nesterov(rate, 0.9);
            case "momentum" -> Optimiser.momentum(rate, 0.9);
            case "sgd" -> Optimiser.sgd(rate);
            default -> Optimiser.adam(rate);
        };
    }
}
