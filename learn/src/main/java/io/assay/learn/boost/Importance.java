package io.assay.learn.boost;

import io.assay.learn.Column;
import io.assay.learn.store.ModelReader;
import java.util.List;

/// How much the columns were worth to the trees.
public final class Importance {
    private final List<Column> columns;
    private final double[] gains;
    private final long[] splits;

    Importance(List<Column> columns, double[] gains, long[] splits) {
        this.columns = columns;
        this.gains = gains;
        this.splits = splits;
    }

    static Importance of(List<Column> columns, List<Tree> trees) {
        double[] gains = new double[columns.size()];
        long[] splits = new long[columns.size()];
        for (Tree tree : trees) {
            for (int node = 0; node < tree.size(); node++) {
                Split split = tree.split(node);
                if (split != null) {
                    gains[split.column()] += split.gain();
                    splits[split.column()]++;
                }
            }
        }
        return new Importance(columns, gains, splits);
    }

    static Importance read(List<Column> columns, double[] gains, long[] splits, ModelReader in) {
        in.check(
                gains.length == columns.size() && splits.length == columns.size(),
                "there are "
                        + columns.size()
                        + " columns, "
                        + gains.length
                        + " gains and "
                        + splits.length
                        + " splits; expected as many");
        return new Importance(columns, gains, splits);
    }

    /// The columns of the table.
    public List<Column> columns() {
        return columns;
    }

    /// The sum of the gains of the splits by each column.
    public double[] gains() {
        return gains.clone();
    }

    /// The number of splits by each column.
    public long[] splits() {
        return splits.clone();
    }
}
