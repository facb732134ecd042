package io.assay.learn.network;

import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import java.util.ArrayList;
import java.util.List;

/// The epochs of a network in its file: four numbers each.
final class StoredEpochs {
    private StoredEpochs() {}

    static void write(List<Epoch> epochs, ModelWriter out) {
        double[] numbers = new double[4 * epochs.size()];
        int at = 0;
        for (Epoch epoch : epochs) {
            numbers[at++] = epoch.rate();
            numbers[at++] = epoch.loss();
            numbers[at++] = epoch.heldLoss();
            numbers[at++] = epoch.heldMetric();
        }
        out.doubles("epochs", numbers);
    }

    static List<Epoch> read(ModelReader in) {
        double[] numbers = in.doubles("epochs");
        in.check(numbers.length % 4 == 0, "expected four numbers for each epoch");
        List<Epoch> epochs = new ArrayList<>();
        for (int at = 0; at < numbers.length; at += 4) {
            epochs.add(
                    new Epoch(
                            at / 4 + 1,
                            numbers[at],
                            numbers[at + 1],
                            numbers[at + 2],
                            numbers[at + 3]));
        }
        return epochs;
    }
}
