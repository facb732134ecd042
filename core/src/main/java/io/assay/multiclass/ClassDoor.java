package io.assay.multiclass;

import io.assay.cell.BytePairs;
import io.assay.cell.ClassPairs;
import io.assay.cell.IntPairs;
import io.assay.cell.ShortPairs;
import io.assay.score.ScoreChecks;
import io.assay.score.Scores;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;

/// Turns the forms in which classes come into [ClassPredictions].
final class ClassDoor {
    private ClassDoor() {}

    static ClassPairs pairs(byte[] truth, byte[] predicted) {
        ScoreChecks.checkLengths(truth.length, "predicted", predicted.length);
        return new BytePairs().set(truth, predicted);
    }

    static ClassPairs pairs(short[] truth, short[] predicted) {
        ScoreChecks.checkLengths(truth.length, "predicted", predicted.length);
        return new ShortPairs().set(truth, predicted);
    }

    static ClassPairs pairs(int[] truth, int[] predicted) {
        ScoreChecks.checkLengths(truth.length, "predicted", predicted.length);
        return new IntPairs().set(truth, predicted);
    }

    static ClassPredictions ofCodes(ClassPairs rows) {
        int classes = ClassChecks.classesIn(rows, 0, rows.length());
        return new ClassPredictions(rows, null, numbers(Math.max(1, classes)), null);
    }

    static ClassPredictions ofCodes(ClassPairs rows, List<String> labels) {
        ClassChecks.checkRange(rows, 0, rows.length(), labels.size());
        return new ClassPredictions(rows, null, labels, null);
    }

    static ClassPredictions ofProbabilities(int[] truth, Scores flat, List<String> labels) {
        ClassChecks.checkProbabilities(flat, truth.length, labels.size());
        ClassChecks.checkRange("truth", truth, labels.size());
        ClassPairs rows = pairs(truth, mostProbable(flat, truth.length, labels.size()));
        return new ClassPredictions(rows, flat, labels, null);
    }

    private static int[] mostProbable(Scores flat, int rows, int classes) {
        int[] predicted = new int[rows];
        flat.argmax(0, rows, classes, predicted, 0);
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
        return new ClassPredictions(
                pairs(truthCodes, predictedCodes), null, List.copyOf(labels), null);
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
