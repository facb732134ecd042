package io.assay.learn.ensemble;

import io.assay.learn.Table;
import io.assay.learn.parallel.SizedSpare;
import io.assay.learn.parallel.Spare;
import io.assay.learn.tree.TreeSum;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The medians by say of what the rounds predict, block of rows after block, so that there are only as
/// many numbers at once as the cache holds. Models other than trees see each block of a large table as a
/// view.
final class Medians implements Ballot {
    private static final int ROWS = 256;
    private static final int LEAST_ROWS = 8;
    private static final int NUMBERS = 1 << 17;

    private final List<AdaBoostModel.Round> rounds;
    private final double[] says;
    private final double all;
    private final TreeSum trees;
    private final int most;
    private final Spare<Block> spare;
    private final SizedSpare<double[]> predictions =
            new SizedSpare<>(double[]::new, room -> room.length);

    /// Room for the predictions of a block, and for those of a row in rising order with their says.
    private record Block(double[] each, double[] values, double[] says) {}

    /// @param trees those of the rounds; null where they are other models
    Medians(List<AdaBoostModel.Round> rounds, double[] says, TreeSum trees) {
        this.rounds = rounds;
        this.says = says;
        this.trees = trees;
        all = Arrays.stream(says).sum();
        int models = says.length;
        most = Math.max(LEAST_ROWS, Math.min(ROWS, NUMBERS / models));
        spare =
                new Spare<>(() ->
                        new Block(
                                new double[most * models], new double[models], new double[models]));
    }

    @Override
    public void count(Table rows, double[] into) {
        Block block = spare.take();
        int count;
        for (int from = 0; from < rows.rows(); from += count) {
            count =
                    trees == null
                            ? each(rows, from, block.each)
                            : trees.each(rows, from, most, block.each);
            for (int i = 0; i < count; i++) {
                for (int r = 0; r < says.length; r++) {
                    insert(block, r, block.each[r * count + i]);
                }
                into[from + i] = median(block);
            }
        }
        spare.give(block);
    }

    private int each(Table rows, int from, double[] into) {
        int count = Math.min(most, rows.rows() - from);
        boolean isWhole = count == rows.rows();
        Table some = isWhole ? rows : rows.rows(IntStream.range(from, from + count).toArray());
        double[] predicted = predictions.take(count);
        for (int r = 0; r < says.length; r++) {
            rounds.get(r).model().predict(some, predicted);
            System.arraycopy(predicted, 0, into, r * count, count);
        }
        predictions.give(predicted);
        return count;
    }

    /// Keeps values rising, with their says beside them.
    private void insert(Block block, int size, double value) {
        int place = size;
        for (; place > 0 && block.values[place - 1] > value; place--) {
            block.values[place] = block.values[place - 1];
            block.says[place] = block.says[place - 1];
        }
        block.values[place] = value;
        block.says[place] = says[size];
    }

    /// The first value up to which at least half of all say lies.
    private double median(Block block) {
        double sum = 0;
        for (int r = 0; r < says.length; r++) {
            sum += block.says[r];
            if (2 * sum >= all) {
                return block.values[r];
            }
        }
        return block.values[says.length - 1];
    }
}
