package io.assay.learn.network;

import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;

/// The weights of a network in its file: one array after the other.
final class StoredWeights {
    private StoredWeights() {}

    static void write(double[][] weights, ModelWriter out) {
        int count = 0;
        for (double[] row : weights) {
            count += row.length;
        }
        double[] all = new double[count];
        int at = 0;
        for (double[] row : weights) {
            System.arraycopy(row, 0, all, at, row.length);
            at += row.length;
        }
        out.doubles("weights", all);
    }

    static Layers layers(ModelReader in, int inputs, int outputs) {
        int[] sizes = in.ints("sizes");
        in.check(sizes.length >= 2, "expected the sizes of input and output at least");
        for (int size : sizes) {
            in.check(size >= 0, "a layer has less than no neurons");
        }
        in.check(
                sizes[0] == inputs && sizes[sizes.length - 1] == outputs,
                "expected as many inputs as columns and as many outputs as the target has");
        return new Layers(sizes);
    }

    static double[][] read(Layers layers, ModelReader in) {
        double[] all = in.doubles("weights");
        long expected = 0;
        for (int l = 0; l < layers.count(); l++) {
            expected += (layers.size(l) + 1L) * layers.size(l + 1);
        }
        in.check(all.length == expected, "expected " + expected + " weights, as the layers have");
        double[][] weights = layers.zeros();
        int at = 0;
        for (double[] row : weights) {
            System.arraycopy(all, at, row, 0, row.length);
            at += row.length;
        }
        return weights;
    }
}
