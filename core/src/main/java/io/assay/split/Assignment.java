package io.assay.split;

import io.assay.draw.Address;
import io.assay.draw.Lane;
import io.assay.draw.Stream;

/// Draws which part each row belongs to: of all arrangements in which the parts have the wanted counts
/// of every class, each is equally likely.
///
/// Rows of frequent classes draw a part each, on their own and by few bits, which is fast; then rows
/// picked at random are moved from parts that have too many to those that have too few ([Mending]).
/// Neither step looks at where a row stands, so every arrangement with the final counts is as likely as
/// any other, exactly, even though the first draws are not quite uniform over the parts. Rows of rare
/// classes are shuffled ([Dealing]), where that takes less time; the law is the same.
final class Assignment {
    /// Most parts for which single rows draw.
    static final int FEW = 128;

    private final Labels labels;
    private final int[][] targets;
    private final int parts;
    private final long seed;
    private final long replicate;

    private Assignment(Labels labels, int[][] targets, long seed, long replicate) {
        this.labels = labels;
        this.targets = targets;
        parts = targets[0].length;
        this.seed = seed;
        this.replicate = replicate;
    }

    /// The part of each row.
    ///
    /// @param targets rows of each part, by class
    static PartIds draw(Labels labels, int[][] targets, long seed, long replicate) {
        return new Assignment(labels, targets, seed, replicate).draw();
    }

    /// Where the numbers of a stream start.
    static long key(Stream stream, long seed, long replicate) {
        return Address.join(Address.stream(seed, stream), replicate);
    }

    /// What chooses the folds that have one row more.
    static Lane rest(long seed, long replicate) {
        Lane lane = new Lane();
        lane.start(Address.join(key(Stream.DEAL, seed, replicate), -1));
        return lane;
    }

    private PartIds draw() {
        PartIds ids = PartIds.of(labels.rows(), parts);
        boolean[] frequent = frequent();
        boolean any = false;
        for (boolean one : frequent) {
            any |= one;
        }
        if (any) {
            new PartDraw(targets, labels.rows(), key(Stream.PARTS, seed, replicate))
                    .fill(ids.bytes());
            long mend = key(Stream.MEND, seed, replicate);
            new Mending(labels, ids.bytes(), targets).run(frequent, mend);
        }
        new Dealing(labels, ids, targets).run(frequent, key(Stream.DEAL, seed, replicate));
        return ids;
    }

    /// Of n rows of a class m in the smallest part: some √n rows are moved, each found by trying about
    /// rows / m. That is few against n where m³ is large against rows².
    private boolean[] frequent() {
        boolean[] frequent = new boolean[targets.length];
        if (parts > FEW || labels.count() > Labels.FEW) {
            return frequent;
        }
        double rows = labels.rows();
        for (int c = 0; c < frequent.length; c++) {
            double least = Double.MAX_VALUE;
            for (int count : targets[c]) {
                least = Math.min(least, count);
            }
            frequent[c] = 4 * least * least * least >= rows * rows;
        }
        return frequent;
    }
}
