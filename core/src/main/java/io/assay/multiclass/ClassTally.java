package io.assay.multiclass;

import io.assay.cell.BytePairs;
import io.assay.cell.CellCounts;
import io.assay.cell.ClassPairs;
import io.assay.cell.IntPairs;
import io.assay.cell.ShortPairs;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// The K x K counts, made as rows arrive, while the number of classes may still grow; for streams
/// and for chunks counted by several threads and merged. Up to 256 classes [#add] and [#reset]
/// allocate nothing once every class was seen. Size: 8 bytes a cell for the counts and at most 16 for
/// smaller counters, which stay in the cache, with 36 KB of scratch.
public final class ClassTally {
    private final CellCounts counts = new CellCounts();
    private final BytePairs bytes = new BytePairs();
    private final ShortPairs shorts = new ShortPairs();
    private final IntPairs ints = new IntPairs();
    private long rows;

    /// An empty tally.
    public ClassTally() {}

    /// Adds rows `[from, to)`. Classes are numbers from 0 in any order, such as that in which a
    /// reader met their labels.
    ///
    /// @throws IllegalArgumentException if a class is negative, naming the row of the chunk; the tally
    ///     is then as it was before
    public void add(int[] truth, int[] predicted, int from, int to) {
        Objects.checkFromToIndex(from, to, truth.length);
        Objects.checkFromToIndex(from, to, predicted.length);
        add(ints.set(truth, predicted), from, to);
    }

    /// The same for classes in shorts.
    public void add(short[] truth, short[] predicted, int from, int to) {
        Objects.checkFromToIndex(from, to, truth.length);
        Objects.checkFromToIndex(from, to, predicted.length);
        add(shorts.set(truth, predicted), from, to);
    }

    /// The same for classes in bytes, from 0 to 127.
    public void add(byte[] truth, byte[] predicted, int from, int to) {
        Objects.checkFromToIndex(from, to, truth.length);
        Objects.checkFromToIndex(from, to, predicted.length);
        add(bytes.set(truth, predicted), from, to);
    }

    private void add(ClassPairs pairs, int from, int to) {
        counts.reserve(ClassChecks.classesIn(pairs, from, to), rows + to - from);
        counts.add(pairs, from, to);
        rows += to - from;
    }

    /// The same counts from two threads: half of the rows are counted here, half by the executor, in
    /// a table of its own. Pays from about a million rows on.
    public void add(int[] truth, int[] predicted, int from, int to, Executor executor) {
        Objects.checkFromToIndex(from, to, truth.length);
        Objects.checkFromToIndex(from, to, predicted.length);
        add(ints.set(truth, predicted), from, to, executor);
    }

    /// The same for classes in shorts.
    public void add(short[] truth, short[] predicted, int from, int to, Executor executor) {
        Objects.checkFromToIndex(from, to, truth.length);
        Objects.checkFromToIndex(from, to, predicted.length);
        add(shorts.set(truth, predicted), from, to, executor);
    }

    /// The same for classes in bytes.
    public void add(byte[] truth, byte[] predicted, int from, int to, Executor executor) {
        Objects.checkFromToIndex(from, to, truth.length);
        Objects.checkFromToIndex(from, to, predicted.length);
        add(bytes.set(truth, predicted), from, to, executor);
    }

    private void add(ClassPairs pairs, int from, int to, Executor executor) {
        counts.reserve(ClassChecks.classesIn(pairs, from, to), rows + to - from);
        int middle = from + (to - from) / 2;
        CellCounts half = new CellCounts();
        half.reserve(counts.classes(), to - middle);
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> half.add(pairs, middle, to), executor);
        try {
            counts.add(pairs, from, middle);
        } finally {
            other.join();
        }
        half.table().forEach((t, p, count) -> counts.add(t, p, (long) count));
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
        ClassChecks.checkRange("classOf", classOf, names.size());
        CellCounts ordered = new CellCounts();
        ordered.reserve(names.size(), rows);
        counts.table().forEach((t, p, count) -> ordered.add(classOf[t], classOf[p], (long) count));
        return new ConfusionMatrix(ordered.table(), names, rows, false);
    }
}
