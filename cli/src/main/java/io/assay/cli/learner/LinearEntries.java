package io.assay.cli.learner;

import io.assay.cli.request.TableRequest.Aim;
import io.assay.learn.Learner;
import io.assay.learn.linear.Constant;
import io.assay.learn.linear.ElasticNet;
import io.assay.learn.linear.Lasso;
import io.assay.learn.linear.LinearRegression;
import io.assay.learn.linear.LogisticRegression;
import io.assay.learn.linear.Ridge;
import io.assay.learn.linear.RidgeClassifier;
import java.util.List;

/// Learners that add up columns.
final class LinearEntries {
    private static final Knob LAMBDAS =
            new Knob("lambda", "0.001", "0.01", "0.1", "1", "10", "100", "1000");

    private LinearEntries() {}

    static List<Entry> all() {
        return List.of(
                new Entry(
                        "constant",
                        "the mean, or the shares of the classes: what a model should beat",
                        null,
                        List.of(),
                        null,
                        (values, scene) -> scene.classes() ? Constant.PRIOR : Constant.MEAN),
                new Entry(
                        "linear",
                        "least squares",
                        Aim.REGRESS,
                        List.of(Columns.SCALE),
                        null,
                        (values, scene) -> Columns.before(LinearRegression.defaults(), values)),
                new Entry(
                        "ridge",
                        "least squares with small coefficients",
                        null,
                        List.of(lambda(1), Columns.SCALE),
                        LAMBDAS,
                        LinearEntries::ridge),
                new Entry(
                        "lasso",
                        "least squares with few coefficients",
                        Aim.REGRESS,
                        List.of(lambda(0.1), Columns.SCALE),
                        LAMBDAS,
                        (values, scene) ->
                                Columns.before(
                                        Lasso.defaults().lambda(values.number("lambda")), values)),
                new Entry(
                        "elastic-net",
                        "between ridge and lasso",
                        Aim.REGRESS,
                        List.of(
                                lambda(0.1),
                                Setting.number(
                                        "share", 0, 1, 0.5, "of the penalty that is lasso's"),
                                Columns.SCALE),
                        LAMBDAS,
                        (values, scene) ->
                                Columns.before(
                                        ElasticNet.defaults()
                                                .lambda(values.number("lambda"))
                                                .share(values.number("share")),
                                        values)),
                new Entry(
                        "logistic",
                        "logistic regression, of any number of classes",
                        Aim.CLASSIFY,
                        List.of(
                                Setting.word("penalty", "on coefficients", "l2", "l1", "none"),
                                Setting.above("c", 0, Double.MAX_VALUE, 1, "loss against penalty"),
                                Columns.SCALE),
                        new Knob("c", "0.001", "0.01", "0.1", "1", "10", "100", "1000"),
                        (values, scene) -> Columns.before(logistic(values), values)));
    }

    private static Setting lambda(double otherwise) {
        return Setting.number("lambda", 0, Double.MAX_VALUE, otherwise, "penalty on coefficients");
    }

    private static Learner ridge(Values values, Scene scene) {
        double lambda = values.number("lambda");
        return Columns.before(
                scene.classes()
                        ? RidgeClassifier.defaults().lambda(lambda)
                        : Ridge.defaults().lambda(lambda),
                values);
    }

    private static Learner logistic(Values values) {
        double c = values.number("c");
        LogisticRegression plain = LogisticRegression.defaults();
        return switch (values.word("penalty")) {
            case "l1" -> plain.l1(c);
            case "none" -> plain.unpenalised();
            default -> plain.l2(c);
        };
    }
}
