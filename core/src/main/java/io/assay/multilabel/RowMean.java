package io.assay.multilabel;

import io.assay.Spread;
import io.assay.Spread.Scale;
import io.assay.Uncertainty;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.score.OrderedSum;
import java.util.Arrays;

/// The mean of a number per row.
///
/// @param number the number of a row
/// @param policy what stands for a ratio 0/0
/// @param scale where it is nearly normal
record RowMean(RowNumber number, Undefined policy, Scale scale)
        implements Uncertainty<MultilabelPredictions> {

    /// The numbers of the rows that count, and their weights; both 0 for the others.
    private record Each(
            double[] values, double[] weights, int counted, int without, String reason) {
        /// Whether each number says yes or no.
        boolean isShare() {
            return Arrays.stream(values).allMatch(x -> x == 0 || x == 1);
        }

        double mean() {
            double[] products = new double[values.length];
            for (int i = 0; i < products.length; i++) {
                products[i] = weights[i] * values[i];
            }
            return OrderedSum.of(products) / OrderedSum.of(weights);
        }
    }

    private Each each(MultilabelPredictions rows) {
        double[] values = new double[rows.rows()];
        double[] weights = new double[rows.rows()];
        int counted = 0;
        int without = -1;
        String reason = null;
        for (int i = 0; i < values.length; i++) {
            Value here = number.of(rows, i).under(policy);
            if (rows.weight(i) != 0 && here.isDefined()) {
                values[i] = here.value();
                weights[i] = rows.weight(i);
                counted++;
            } else if (rows.weight(i) != 0 && without < 0) {
                without = i;
                reason = here.reason();
            }
        }
        return new Each(values, weights, counted, without, reason);
    }

    Value value(MultilabelPredictions rows) {
        return value(rows, each(rows));
    }

    private Value value(MultilabelPredictions rows, Each each) {
        if (rows.rows() == 0) {
            return Value.undefined("no rows");
        }
        if (each.without() < 0) {
            return Value.of(each.mean());
        }
        String why = "row " + (each.without() + 1L) + " has " + each.reason();
        return policy == Undefined.SKIP && each.counted() > 0
                ? Value.noted(
                        each.mean(),
                        "over " + each.counted() + " of " + rows.rows() + " rows: " + why)
                : Value.undefined(why);
    }

    @Override
    public Spread spread(MultilabelPredictions rows) {
        Each each = each(rows);
        Value found = value(rows, each);
        if (rows.isWeighted() || !found.isDefined()) {
            return new Spread.Unknown(found.isDefined() ? "rows carry weights" : found.reason());
        }
        double n = each.counted();
        return each.isShare()
                ? new Spread.Share(Math.rint(found.value() * n), n, x -> x)
                : Spread.ofInfluence("CLT", found.value(), influence(each), scale);
    }

    @Override
    public double[] influence(MultilabelPredictions rows) {
        if (rows.isWeighted()) {
            throw new IllegalArgumentException("rows carry weights; expected whole rows");
        }
        return influence(each(rows));
    }

    private static double[] influence(Each each) {
        double mean = each.mean();
        double[] influence = new double[each.values().length];
        for (int i = 0; i < influence.length; i++) {
            double off = each.weights()[i] == 0 ? 0 : each.values()[i] - mean;
            influence[i] = off * influence.length / each.counted();
        }
        return influence;
    }
}
