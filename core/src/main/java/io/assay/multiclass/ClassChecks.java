package io.assay.multiclass;

import io.assay.cell.ClassPairs;
import io.assay.score.ScoreChecks;
import io.assay.score.Scores;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;

/// The door for classes: what is checked once, so that no loop behind it checks again.
final class ClassChecks {
    /// More than any classifier has; beyond it the labels are identifiers or numbers.
    static final int MOST_CLASSES = 1_000_000;

    private ClassChecks() {}

    static void checkClasses(int classes) {
        if (classes < 1 || classes > MOST_CLASSES) {
            throw new IllegalArgumentException(
                    "classes is " + classes + "; expected a number from 1 to 1,000,000");
        }
    }

    /// Refuses the first row whose class is not in `0..classes - 1`, in truth before prediction.
    static void checkRange(ClassPairs rows, int from, int to, int classes) {
        if (Integer.compareUnsigned(rows.largest(from, to), classes) >= 0 && from < to) {
            checkEach("truth", rows::truth, from, to, classes);
            checkEach("predicted", rows::predicted, from, to, classes);
        }
    }

    static void checkRange(String name, int[] codes, int classes) {
        checkEach(name, i -> codes[i], 0, codes.length, classes);
    }

    private static void checkEach(
            String name, IntUnaryOperator classOf, int from, int to, int classes) {
        for (int i = from; i < to; i++) {
            int found = classOf.applyAsInt(i);
            if (found < 0 || found >= classes) {
                throw new IllegalArgumentException(
                        name
                                + "["
                                + i
                                + "] is "
                                + found
                                + "; expected a class from 0 to "
                                + (classes - 1));
            }
        }
    }

    /// One more than the largest class, or 0 without rows. Refuses a negative class, and one beyond
    /// what is taken for a class.
    static int classesIn(ClassPairs rows, int from, int to) {
        int most = from == to ? -1 : rows.largest(from, to);
        if (most >= MOST_CLASSES || from < to && most < 0) {
            checkRange(rows, from, to, classesSaid(rows, from, to));
        }
        return most + 1;
    }

    /// Of classes of which some may be none.
    private static int classesSaid(ClassPairs rows, int from, int to) {
        int most = -1;
        for (int i = from; i < to; i++) {
            most = Math.max(most, Math.max(rows.truth(i), rows.predicted(i)));
        }
        return Math.min(most, MOST_CLASSES - 1) + 1;
    }

    static void checkProbabilities(Scores probabilities, int rows, int classes) {
        if (probabilities.length() != (long) rows * classes) {
            throw new IllegalArgumentException(
                    "probabilities has "
                            + probabilities.length()
                            + " values; expected "
                            + (long) rows * classes
                            + " ("
                            + rows
                            + " rows of truth x "
                            + classes
                            + " classes)");
        }
        int at = probabilities.firstNaN(0, probabilities.length());
        if (at >= 0) {
            throw new IllegalArgumentException(
                    "probabilities of row "
                            + at / classes
                            + ", class "
                            + at % classes
                            + " is NaN; expected a number");
        }
    }

    /// Null when all are in [0, 1]; rows are counted from 1.
    static String notProbabilities(Scores probabilities, double[] weights, int classes) {
        int at = ScoreChecks.firstNotProbability(probabilities, weights, classes);
        return at < 0
                ? null
                : ScoreChecks.notProbability(at / classes + 1L, probabilities.text(at));
    }

    /// Numbers the labels and refuses one that comes twice.
    static ObjectIntHashMap<String> index(List<String> labels) {
        checkClasses(labels.size());
        ObjectIntHashMap<String> index = new ObjectIntHashMap<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i) == null || index.containsKey(labels.get(i))) {
                throw new IllegalArgumentException(
                        "labels["
                                + i
                                + "] is "
                                + quoted(labels.get(i))
                                + (labels.get(i) == null ? "" : ", as an earlier one is")
                                + "; expected different labels");
            }
            index.put(labels.get(i), i);
        }
        return index;
    }

    /// The classes of labels.
    static int[] codes(String name, List<String> column, ObjectIntHashMap<String> index) {
        int[] codes = new int[column.size()];
        int row = 0;
        for (String label : column) {
            codes[row] = index.getIfAbsent(label, -1);
            if (codes[row] < 0) {
                throw new IllegalArgumentException(
                        name
                                + "["
                                + row
                                + "] is "
                                + quoted(label)
                                + "; expected one of the "
                                + index.size()
                                + " labels");
            }
            row++;
        }
        return codes;
    }

    private static String quoted(String label) {
        return label == null ? "null" : '"' + label + '"';
    }
}
