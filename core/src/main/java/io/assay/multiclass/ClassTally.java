package io.assay.multiclass;

import io.assay.cell.CellCounts;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The K x K counts, made as rows arrive, while the number of classes may still grow; for streams
/// and for chunks counted by several threads and merged. Up to 256 classes [#add] and [#reset]
/// allocate nothing once every class was seen.
public final class ClassTally {
    private final CellCounts counts = new CellCounts();
    private long rows;

    /// An empty tally.
    public ClassTally() {}

    /// Adds rows `[from, to)`. Classes are numbers from 0 in any order, such as that in which a
    /// reader met their labels.
    ///
    /// @throws IllegalArgumentException if a class is negative, naming the row of the chunk
    public void add(int[] truth, int[] predicted, int from, int to) {
        Objects.checkFromToIndex(from, to, truth.length);
        Objects.checkFromToIndex(from, to, predicted.length);
        int classes =
                Math.max(
                        ClassChecks.classesIn(truth, from, to),
                        ClassChecks.classesIn(predicted, from, to));
        ClassChecks.checkRange("truth", truth, from, to, classes);
        ClassChecks.checkRange("predicted", predicted, from, to, classes);
        counts.reserve(classes, rows + to - from);
        counts.add(truth, predicted, from, to);
        rows += to - from;
    }

    /// Adds all rows of another tally, which stays as it is; classes have the same numbers in both.
    public void merge(ClassTally other) {
        counts.reserve(other.counts.classes(), rows + other.rows);
        other.counts.table().forEach((t, p, count) -> counts.add(t, p, (long) count));
        rows += other.rows;
    }

    /// Forgets all rows.
    public void reset() {
        counts.reset();
        rows = 0;
    }

    /// The number of rows.
    public long rows() {
        return rows;
    }

    /// One more than the largest class met so far.
    public int classes() {
        return counts.classes();
    }

    /// The counts as they are now, classes being called by their numbers.
    public ConfusionMatrix snapshot() {
        int[] same = new int[Math.max(1, classes())];
        Arrays.setAll(same, c -> c);
        return snapshot(same, ClassDoor.numbers(same.length));
    }

    /// The counts as they are now, in another order of the classes.
    ///
    /// @param classOf the class in the matrix of each class of this tally
    /// @param labels the names of the classes of the matrix; a class need not occur
    public ConfusionMatrix snapshot(int[] classOf, List<String> labels) {
        if (classOf.length < classes()) {
            throw new IllegalArgumentException(
                    "classOf has "
                            + classOf.length
                            + " entries; expected one for each of "
                            + classes()
                            + " classes");
        }
        List<String> names = ClassDoor.names(labels);
        ClassChecks.checkRange("classOf", classOf, 0, classOf.length, names.size());
        CellCounts ordered = new CellCounts();
        ordered.reserve(names.size(), rows);
        counts.table().forEach((t, p, count) -> ordered.add(classOf[t], classOf[p], (long) count));
        return new ConfusionMatrix(ordered.table(), names, rows, false);
    }
}
