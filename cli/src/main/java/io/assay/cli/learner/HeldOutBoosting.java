package io.assay.cli.learner;

import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Undefined;
import io.assay.file.NearestName;
import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.boost.EarlyStopping;
import io.assay.learn.boost.GradientBoosting;
import io.assay.multiclass.ClassMetrics;
import io.assay.regression.RealMetrics;
import io.assay.split.Holdout;
import io.assay.split.Split;
import java.util.List;

/// Boosting that ends when a metric on some of its rows, which it does not learn from, gets no better.
///
/// @param boosting what learns from the others
/// @param share of the rows held out, by classes where there are such
/// @param metric its name; `loss` for log loss, or the root of the mean squared error
/// @param patience how many rounds may pass without a better value
record HeldOutBoosting(GradientBoosting boosting, double share, String metric, int patience)
        implements Learner {

    @Override
    public Model fit(Table table, long seed) {
        Split split =
                table.target().isClasses()
                        ? Holdout.stratified(table.labels(), share, seed).split()
                        : Holdout.of(table.rows(), share, seed).split();
        Table held = table.rows(split.test().toArray());
        return boosting.stopping(stopping(held)).fit(table.rows(split.train().toArray()), seed);
    }

    private EarlyStopping stopping(Table held) {
        return switch (held.classes().size()) {
            case 0 ->
                    EarlyStopping.numbers(
                            held, named(RealMetrics.all(Undefined.NAN), "rmse"), patience);
            case 2 -> EarlyStopping.binary(held, named(Metrics.binary(0.5), "log_loss"), patience);
            default ->
                    EarlyStopping.classes(
                            held, named(ClassMetrics.all(Undefined.NAN), "log_loss"), patience);
        };
    }

    private <P> Metric<P> named(List<Metric<P>> all, String loss) {
        String wanted = metric.equals("loss") ? loss : metric;
        List<String> names = all.stream().map(Metric::name).toList();
        if (!names.contains(wanted)) {
            throw new IllegalArgumentException(
                    "there is no metric "
                            + wanted
                            + " for this target"
                            + NearestName.of(wanted, names)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse("; expected " + String.join(", ", names)));
        }
        return all.get(names.indexOf(wanted));
    }
}
