package io.assay.learn.network;

import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import java.util.ArrayList;
import java.util.List;

/// The epochs of a network in its file: five numbers each.
final class StoredEpochs {
    private static final String NAME = "course";
    private static final int NUMBERS = 5;

    private StoredEpochs() {}

    static void write(List<Epoch> epochs, ModelWriter out) {
        double[] numbers = new double[NUMBERS * epochs.size()];
        int at = 0;
        for (Epoch epoch : epochs) {
            numbers[at++] = epoch.rate();
            numbers[at++] = epoch.loss();
            numbers[at++] = epoch.metric();
            numbers[at++] = epoch.heldLoss();
            numbers[at++] = epoch.heldMetric();
        }
        out.doubles(NAME, numbers);
    }

    static List<Epoch> read(ModelReader in) {
        double[] numbers = in.doubles(NAME);
        in.check(numbers.length % NUMBERS == 0, "expected five numbers for each epoch");
        List<Epoch> epochs = new ArrayList<>();
        for (int at = 0; at < numbers.length; at += NUMBERS) {
            epochs.add(
                    new Epoch(
                            at / NUMBERS + 1,
                            numbers[at],
                            numbers[at + 1],
                            numbers[at + 2],
                            numbers[at + 3],
                            numbers[at + 4]));
        }
        return epochs;
    }
}
