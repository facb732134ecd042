package io.assay.cli.tune;

import io.assay.Interval;
import io.assay.Metric;
import io.assay.cli.study.Worth;
import io.assay.cli.train.OutOfFold;
import io.assay.cli.train.Yardstick;
import io.assay.interval.Estimate;
import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.split.FoldScores;
import io.assay.tune.Trial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the best trial is worth, as events of its study.
final class Winner {
    /// The kind of what the folds say.
    static final String FOLDS = "cross_validation";

    private Winner() {}

    private static Map<String, String> event(String kind, Trial best, int trials) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(Worth.KIND, kind);
        facts.put("trial", Integer.toString(best.number()));
        facts.put("trials", Integer.toString(trials));
        return facts;
    }

    private static void put(Map<String, String> facts, String name, double value) {
        facts.put(name, Double.toString(value));
    }

    /// Every metric on the folds of the search: its mean, its standard deviation over the folds, and the
    /// interval of the mean. The choice of the winner makes them too good.
    static Map<String, String> folds(Problem problem, Trial best, int trials) {
        Map<String, String> facts = event(FOLDS, best, trials);
        OutOfFold all =
                OutOfFold.of(
                        problem.rows(),
                        problem.candidates().learner(best.params()),
                        problem.folds(),
                        problem.plan().seed(),
                        problem.executor());
        for (int i = 0; i < all.scores().size(); i++) {
            FoldScores scores = all.scores().get(i);
            Interval mean = all.means().get(i);
            put(facts, scores.metric(), scores.mean().value());
            put(facts, scores.metric() + "_std", scores.sd().value());
            put(facts, scores.metric() + "_low", mean.low());
            put(facts, scores.metric() + "_high", mean.high());
        }
        return facts;
    }

    /// Every metric on the rows that were put aside, by the winner fitted on the rows of the search.
    static Map<String, String> test(Problem problem, Trial best, int trials) {
        Map<String, String> facts = event(Worth.TEST, best, trials);
        facts.put("rows", Integer.toString(problem.sealed().rows()));
        Yardstick<?> yardstick = Yardstick.of(problem.rows().target());
        List<Estimate> estimates = estimates(yardstick, problem, best);
        for (int i = 0; i < estimates.size(); i++) {
            Metric<?> metric = yardstick.metrics().get(i);
            Estimate estimate = estimates.get(i);
            put(facts, metric.name(), estimate.value().value());
            put(facts, metric.name() + "_low", estimate.interval().low());
            put(facts, metric.name() + "_high", estimate.interval().high());
            facts.put(metric.name() + "_method", estimate.method());
        }
        return facts;
    }

    private static <P> List<Estimate> estimates(
            Yardstick<P> yardstick, Problem problem, Trial best) {
        Table sealed = problem.sealed();
        Learner learner = problem.candidates().learner(best.params());
        double[] outputs = new double[sealed.rows() * sealed.target().outputs()];
        learner.fit(problem.rows(), problem.plan().seed()).predict(sealed, outputs);
        return OutOfFold.estimates(yardstick, sealed, outputs, problem.plan().seed());
    }
}
