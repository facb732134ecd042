package io.assay.multiclass;

import io.assay.score.ScoreChecks;
import io.assay.score.Scores;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;

/// Turns the forms in which classes come into [ClassPredictions].
final class ClassDoor {
    private ClassDoor() {}

    static ClassPredictions ofCodes(int[] truth, int[] predicted) {
        ScoreChecks.checkLengths(truth.length, "predicted", predicted.length);
        int classes =
                Math.max(
                        ClassChecks.classesIn(truth, 0, truth.length),
                        ClassChecks.classesIn(predicted, 0, truth.length));
        return ofCodes(truth, predicted, numbers(Math.max(1, classes)));
    }

    static ClassPredictions ofCodes(int[] truth, int[] predicted, List<String> labels) {
        ScoreChecks.checkLengths(truth.length, "predicted", predicted.length);
        ClassChecks.checkRange("truth", truth, 0, truth.length, labels.size());
        ClassChecks.checkRange("predicted", predicted, 0, truth.length, labels.size());
        return new ClassPredictions(truth, predicted, null, labels, null);
    }

    static ClassPredictions ofProbabilities(int[] truth, Scores flat, List<String> labels) {
        ClassChecks.checkProbabilities(flat, truth.length, labels.size());
        ClassChecks.checkRange("truth", truth, 0, truth.length, labels.size());
        return new ClassPredictions(truth, mostProbable(flat, truth.length), flat, labels, null);
    }

    private static int[] mostProbable(Scores flat, int rows) {
        int[] predicted = new int[rows];
        int classes = rows == 0 ? 0 : flat.length() / rows;
        for (int i = 0; i < rows; i++) {
            int best = 0;
            for (int c = 1; c < classes; c++) {
                best = flat.at(i * classes + c) > flat.at(i * classes + best) ? c : best;
            }
            predicted[i] = best;
        }
        return predicted;
    }

    static ClassPredictions ofLabels(List<String> truth, List<String> predicted) {
        TreeSet<String> labels = new TreeSet<>();
        addAll(labels, "truth", truth);
        addAll(labels, "predicted", predicted);
        return ofLabels(truth, predicted, List.copyOf(labels));
    }

    private static void addAll(TreeSet<String> labels, String name, List<String> column) {
        int missing = column.indexOf(null);
        if (missing >= 0) {
            throw new IllegalArgumentException(
                    name + "[" + missing + "] is null; expected a label");
        }
        labels.addAll(column);
    }

    static ClassPredictions ofLabels(
            List<String> truth, List<String> predicted, List<String> labels) {
        ScoreChecks.checkLengths(truth.size(), "predicted", predicted.size());
        ObjectIntHashMap<String> index = ClassChecks.index(labels);
        int[] truthCodes = ClassChecks.codes("truth", truth, index);
        int[] predictedCodes = ClassChecks.codes("predicted", predicted, index);
        return new ClassPredictions(truthCodes, predictedCodes, null, List.copyOf(labels), null);
    }

    /// The numbers of classes as their names.
    static List<String> numbers(int classes) {
        ClassChecks.checkClasses(classes);
        return IntStream.range(0, classes).mapToObj(Integer::toString).toList();
    }

    /// Declared names, checked and kept.
    static List<String> names(List<String> labels) {
        ClassChecks.index(labels);
        return List.copyOf(labels);
    }
}
