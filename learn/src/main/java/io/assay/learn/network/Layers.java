package io.assay.learn.network;

import java.util.SplittableRandom;

/// Where the weights of each layer are. Layer l takes `size(l)` numbers and gives `size(l + 1)`; its
/// weights are arrays `first(l) .. first(l + 1) - 1`, one for each input and a last one of biases, each
/// with a number for each output.
final class Layers {
    private final int[] sizes;
    private final int[] firsts;

    /// @param sizes of the input, of each hidden layer, and of the output
    Layers(int... sizes) {
        this.sizes = sizes;
        firsts = new int[sizes.length];
        for (int l = 1; l < sizes.length; l++) {
            firsts[l] = firsts[l - 1] + sizes[l - 1] + 1;
        }
    }

    /// How many layers of weights.
    int count() {
        return sizes.length - 1;
    }

    int size(int level) {
        return sizes[level];
    }

    int first(int layer) {
        return firsts[layer];
    }

    int outputs() {
        return sizes[sizes.length - 1];
    }

    int[] sizes() {
        return sizes.clone();
    }

    boolean isBias(int row) {
        for (int l = 1; l < firsts.length; l++) {
            if (row == firsts[l] - 1) {
                return true;
            }
        }
        return false;
    }

    /// Numbers for all neurons, level by level.
    double[][] neurons() {
        double[][] neurons = new double[sizes.length][];
        for (int l = 0; l < sizes.length; l++) {
            neurons[l] = new double[sizes[l]];
        }
        return neurons;
    }

    double[][] zeros() {
        double[][] weights = new double[firsts[firsts.length - 1]][];
        for (int l = 0; l < count(); l++) {
            for (int r = firsts[l]; r < firsts[l + 1]; r++) {
                weights[r] = new double[sizes[l + 1]];
            }
        }
        return weights;
    }

    double[][] drawn(Initialisation start, SplittableRandom random) {
        double[][] weights = zeros();
        for (int l = 0; l < count(); l++) {
            for (int r = firsts[l]; r < firsts[l + 1] - 1; r++) {
                for (int j = 0; j < weights[r].length; j++) {
                    weights[r][j] = start.law().weight(random, sizes[l], sizes[l + 1]);
                }
            }
        }
        return weights;
    }
}
