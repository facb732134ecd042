package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.network.Activation;
import io.assay.learn.network.MultilayerPerceptron;
import io.assay.learn.network.Optimiser;
import io.assay.learn.search.Tunable;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Settings of a network trained by Adam; bring features to one scale with [Tunable#behind].
///
/// @param base what stays as it is: epochs, stopping, schedule
/// @param layers how many hidden ones
/// @param neurons of each hidden layer, which exist where the layer does
/// @param activation of the hidden neurons
/// @param rate of Adam
/// @param batch rows of a step
/// @param dropout the share of neurons left out while training
/// @param l2 penalty on the weights
public record NetworkSpace(
        MultilayerPerceptron base,
        Param<Integer> layers,
        List<Param<Integer>> neurons,
        Param<Activation> activation,
        Param<Double> rate,
        Param<Integer> batch,
        Param<Double> dropout,
        Param<Double> l2)
        implements Tunable {
    private static final int MOST_LAYERS = 3;

    /// Copies the list.
    public NetworkSpace {
        neurons = List.copyOf(neurons);
    }

    /// The ranges that suit most tables: one to three hidden layers of 8 to 128 neurons.
    public static NetworkSpace of(MultilayerPerceptron base) {
        Param<Integer> layers = Param.integer("layers", 1, MOST_LAYERS);
        List<Param<Integer>> neurons = new ArrayList<>();
        for (int layer = 1; layer <= MOST_LAYERS; layer++) {
            Param<Integer> each = Param.logInteger("neurons " + layer, 8, 128);
            neurons.add(layer == 1 ? each : each.whenAtLeast(layers, layer));
        }
        return new NetworkSpace(
                base,
                layers,
                neurons,
                Param.categorical("activation", Activation.values()),
                Param.logReal("rate", 1e-4, 0.1),
                Param.powerOfTwo("batch", 16, 256),
                Param.real("dropout", 0, 0.5),
                Param.logReal("l2", 1e-7, 0.1));
    }

    @Override
    public Space space() {
        List<Param<?>> all = new ArrayList<>();
        all.add(layers);
        all.addAll(neurons);
        all.addAll(List.of(activation, rate, batch, dropout, l2));
        return Space.of(all);
    }

    @Override
    public Learner learner(Params p) {
        int[] sizes = IntStream.range(0, p.get(layers)).map(i -> p.get(neurons.get(i))).toArray();
        return base.layers(sizes)
                .activation(p.get(activation))
                .optimiser(Optimiser.adam(p.get(rate)))
                .batch(p.get(batch))
                .dropout(p.get(dropout))
                .l2(p.get(l2));
    }
}
