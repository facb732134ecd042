package io.assay.multilabel;

import io.assay.BinaryPredictions;
import io.assay.Spread;
import io.assay.Spread.Scale;
import io.assay.Uncertainty;
import io.assay.Undefined;
import io.assay.Value;
import java.util.function.Function;

/// A number of a binary problem over labels: of all pairs at once, or of each label and averaged.
///
/// @param name its key without the average
/// @param value the number of a binary problem
/// @param influence of its rows on it
/// @param average micro, macro or weighted
/// @param policy what stands for a ratio 0/0
record LabelSum(
        String name,
        Function<BinaryPredictions, Value> value,
        Function<BinaryPredictions, double[]> influence,
        LabelAverage average,
        Undefined policy)
        implements Uncertainty<MultilabelPredictions> {

    Value of(MultilabelPredictions rows) {
        if (rows.rows() == 0) {
            return Value.undefined("no rows");
        }
        if (average == LabelAverage.MICRO) {
            return value.apply(rows.pooled()).under(policy);
        }
        LabelMean mean = new LabelMean(name, policy);
        for (int c = 0; c < rows.labels(); c++) {
            mean.add(rows.names().get(c), value.apply(rows.label(c)), share(rows, c));
        }
        return mean.value();
    }

    /// What a label counts for.
    private double share(MultilabelPredictions rows, int label) {
        return average == LabelAverage.MACRO ? 1 : rows.label(label).positives();
    }

    @Override
    public Spread spread(MultilabelPredictions rows) {
        Value found = of(rows);
        if (rows.isWeighted() || !found.isDefined()) {
            return new Spread.Unknown(found.isDefined() ? "rows carry weights" : found.reason());
        }
        return Spread.ofInfluence("influence", found.value(), influence(rows), Scale.LOGIT);
    }

    /// Rows are the units: the labels of a row come together.
    @Override
    public double[] influence(MultilabelPredictions rows) {
        if (rows.isWeighted()) {
            throw new IllegalArgumentException("rows carry weights; expected whole rows");
        }
        double[] all = new double[rows.rows()];
        if (average == LabelAverage.MICRO) {
            if (!value.apply(rows.pooled()).isDefined()) {
                return all; // the policy's number, which no row moves
            }
            double[] pairs = influence.apply(rows.pooled());
            for (int i = 0; i < pairs.length; i++) {
                all[i / rows.labels()] += pairs[i] / rows.labels();
            }
            return all;
        }
        double total = 0;
        for (int c = 0; c < rows.labels(); c++) {
            boolean counts = value.apply(rows.label(c)).under(policy).isDefined();
            total += counts ? share(rows, c) : 0;
        }
        double mean = of(rows).value();
        for (int c = 0; c < rows.labels(); c++) {
            add(all, rows, c, total, mean);
        }
        return all;
    }

    /// What a label adds: its own influence, and that of its share where it counts by its rows.
    private void add(
            double[] all, MultilabelPredictions rows, int label, double total, double mean) {
        Value here = value.apply(rows.label(label));
        double share = share(rows, label);
        if (here.isDefined()) {
            double[] own = influence.apply(rows.label(label));
            for (int i = 0; i < all.length; i++) {
                all[i] += share / total * own[i];
            }
        }
        Value kept = here.under(policy);
        if (average == LabelAverage.WEIGHTED && kept.isDefined()) {
            double apart = (kept.value() - mean) / total;
            for (int i = 0; i < all.length; i++) {
                double has = rows.isTrue(i, label) ? all.length : 0;
                all[i] += apart * (has - share);
            }
        }
    }
}
