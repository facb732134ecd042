package io.assay.learn.network;

import java.util.List;

/// What a network is made of.
///
/// @param hidden how many neurons each hidden layer has
/// @param dropout the share of them left out while training
record Structure(
        List<Integer> hidden, Activation activation, double dropout, Initialisation start) {

    Structure {
        hidden = List.copyOf(hidden);
        hidden.forEach(neurons -> Settings.atLeastOne("neurons", neurons));
        Settings.share("dropout", dropout);
    }

    Layers layers(int inputs, int outputs) {
        int[] sizes = new int[hidden.size() + 2];
        sizes[0] = inputs;
        for (int l = 0; l < hidden.size(); l++) {
            sizes[l + 1] = hidden.get(l);
        }
        sizes[hidden.size() + 1] = outputs;
        return new Layers(sizes);
    }

    Structure hidden(List<Integer> neurons) {
        return new Structure(neurons, activation, dropout, start);
    }

    Structure with(Activation other) {
        return new Structure(hidden, other, dropout, start);
    }

    Structure with(Initialisation other) {
        return new Structure(hidden, activation, dropout, other);
    }

    Structure dropout(double share) {
        return new Structure(hidden, activation, share, start);
    }
}
