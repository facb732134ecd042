package io.assay.learn.prepare;

import io.assay.learn.Column;
import io.assay.learn.Table;
import java.util.ArrayList;
import java.util.List;

/// Turns each category into the mean target of the rows that have it, drawn towards a prior:
/// `(sum of targets + weight * prior) / (rows + weight)`.
///
/// A training row sees only the rows before it, in an order drawn from the seed: the ordered target
/// statistics of L. Prokhorenkova et al. (CatBoost, NeurIPS 2018). Its own target is thus not among
/// them, and learners cannot read it off the column. Rows to come see all training rows. A missing
/// category is a category like the others; one that no training row had becomes the prior.
///
/// The target is the number, or whether the row has a class: one column for the second of two classes,
/// named as before, else one for each class but the first, named `column:class`. Row weights count.
///
/// @param weight how many rows the prior is worth, above 0
/// @param prior the prior; NaN for the mean target of the training rows
public record OrderedTargetEncoding(double weight, double prior) implements Preparation {

    /// Checks the weight.
    public OrderedTargetEncoding {
        if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "weight is " + weight + "; expected a number above 0");
        }
        if (Double.isInfinite(prior)) {
            throw new IllegalArgumentException("prior is " + prior + "; expected a number or NaN");
        }
    }

    /// A prior worth one row, the mean target.
    public static OrderedTargetEncoding columns() {
        return new OrderedTargetEncoding(1, Double.NaN);
    }

    /// The same with a prior worth as many rows.
    public OrderedTargetEncoding weight(double rows) {
        return new OrderedTargetEncoding(rows, prior);
    }

    /// The same with another prior, for every column that is made.
    public OrderedTargetEncoding prior(double number) {
        return new OrderedTargetEncoding(weight, number);
    }

    @Override
    public Fitted fit(Table table, long seed) {
        TargetNumbers targets = TargetNumbers.of(table);
        double[] priors = targets.means();
        if (!Double.isNaN(prior)) {
            java.util.Arrays.fill(priors, prior);
        }
        int[] order = DrawnOrder.of(table.rows(), seed);
        List<Column> made = new ArrayList<>();
        List<float[]> training = new ArrayList<>();
        float[][] codes = new float[table.columns().size()][];
        for (int c = 0; c < codes.length; c++) {
            Column column = table.columns().get(c);
            if (column.isCategorical()) {
                CategorySums sums = new CategorySums(targets, table, c, weight, priors);
                training.addAll(List.of(sums.ordered(order)));
                codes[c] = sums.all();
                names(column, targets, made);
            } else {
                training.add(copy(table, c));
                codes[c] = new float[0];
                made.add(column);
            }
        }
        EncodedColumns encoded = new EncodedColumns(table.columns(), made, codes, targets.count());
        Table rows = Table.ofColumns(training.toArray(float[][]::new), made);
        return new Fitted(encoded, Carried.by(table, rows));
    }

    private static void names(Column column, TargetNumbers targets, List<Column> made) {
        for (int t = 0; t < targets.count(); t++) {
            made.add(Column.numeric(column.name() + targets.suffix(t)));
        }
    }

    private static float[] copy(Table table, int column) {
        float[] values = new float[table.rows()];
        for (int i = 0; i < values.length; i++) {
            values[i] = table.value(i, column);
        }
        return values;
    }
}
