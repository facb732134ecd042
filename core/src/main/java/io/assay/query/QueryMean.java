package io.assay.query;

import io.assay.Spread;
import io.assay.Spread.Scale;
import io.assay.Uncertainty;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.score.OrderedSum;
import java.util.function.Function;

/// A number per query, averaged over queries, which are the units that were sampled.
///
/// @param formula the number of a query; NaN where it is 0/0, without relevant items
/// @param policy what it is then
/// @param scale where the mean is nearly normal
record QueryMean(Function<RankedItems, QueryFormula> formula, Undefined policy, Scale scale)
        implements Uncertainty<QueryPredictions> {

    /// The numbers of the queries that count, and their weights.
    ///
    /// @param values one per query; 0 for those left out
    /// @param weights one per query; 0 for those left out; null where all count alike
    /// @param total the sum of the weights
    /// @param counted how many queries count
    /// @param empty a query of a weight above 0 without relevant items, or -1
    private record Each(double[] values, double[] weights, double total, int counted, int empty) {
        double mean() {
            if (weights == null) {
                return OrderedSum.of(values) / total;
            }
            double[] products = new double[values.length];
            for (int q = 0; q < products.length; q++) {
                products[q] = weights[q] == 0 ? 0 : weights[q] * values[q];
            }
            return OrderedSum.of(products) / total;
        }

        boolean counts(int query) {
            return weights == null || weights[query] != 0;
        }
    }

    private Each each(QueryPredictions rows) {
        RankedItems items = rows.ranked();
        QueryFormula of = formula.apply(items);
        double[] values = new double[rows.queries()];
        double[] weights = rows.isWeighted() || policy == Undefined.SKIP ? rows.eachWeight() : null;
        int counted = 0;
        int empty = -1;
        for (int q = 0; q < values.length; q++) {
            if (rows.weight(q) != 0) {
                double value = of.of(q);
                boolean lacks = Double.isNaN(value) && items.relevant(q) == 0;
                empty = lacks && empty < 0 ? q : empty;
                if (!lacks || policy != Undefined.SKIP) {
                    values[q] = lacks ? policy == Undefined.ONE ? 1 : 0 : value;
                    counted++;
                } else {
                    weights[q] = 0;
                }
            }
        }
        double total = weights == null ? counted : OrderedSum.of(weights);
        return new Each(values, weights, total, counted, empty);
    }

    /// The number of each query; NaN where it is 0/0, and for a query of weight 0.
    double[] numbers(QueryPredictions rows) {
        QueryFormula of = formula.apply(rows.ranked());
        double[] numbers = new double[rows.queries()];
        for (int q = 0; q < numbers.length; q++) {
            numbers[q] = rows.weight(q) == 0 ? Double.NaN : of.of(q);
        }
        return numbers;
    }

    Value value(QueryPredictions rows) {
        return value(rows, each(rows));
    }

    private Value value(QueryPredictions rows, Each each) {
        if (rows.queries() == 0) {
            return Value.undefined("no queries");
        }
        if (each.empty() >= 0 && policy == Undefined.NAN) {
            return Value.undefined("query " + rows.title(each.empty()) + " has no relevant item");
        }
        if (each.counted() == 0) {
            return Value.undefined("no query has a relevant item");
        }
        double mean = each.mean();
        if (!Double.isFinite(mean)) {
            return Value.undefined("it is beyond the range of double");
        }
        return policy == Undefined.SKIP && each.empty() >= 0
                ? Value.noted(
                        mean,
                        "the mean of " + each.counted() + " of " + rows.queries() + " queries")
                : Value.of(mean);
    }

    @Override
    public Spread spread(QueryPredictions rows) {
        Each each = each(rows);
        Value value = value(rows, each);
        if (!value.isDefined() || rows.isWeighted()) {
            return new Spread.Unknown(value.isDefined() ? "queries carry weights" : value.reason());
        }
        return each.counted() < 2
                ? new Spread.Unknown("fewer than two queries")
                : Spread.ofInfluence("CLT over queries", value.value(), influence(each), scale);
    }

    /// One per query.
    @Override
    public double[] influence(QueryPredictions rows) {
        if (rows.isWeighted()) {
            throw new IllegalArgumentException("queries carry weights; expected whole queries");
        }
        return influence(each(rows));
    }

    private static double[] influence(Each each) {
        double mean = each.mean();
        double[] influence = new double[each.values().length];
        for (int q = 0; q < influence.length; q++) {
            double off = each.counts(q) ? each.values()[q] - mean : 0;
            influence[q] = off * influence.length / each.counted();
        }
        return influence;
    }
}
