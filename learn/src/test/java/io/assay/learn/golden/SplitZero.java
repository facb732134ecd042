package io.assay.learn.golden;

import io.assay.golden.CaseTable;
import io.assay.golden.Tolerance;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.linear.LinearClassModel;
import io.assay.learn.linear.LinearModel;
import io.assay.learn.prepare.PipelineModel;
import io.assay.learn.svm.SupportVectorClassModel;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Holds a deterministic model, fitted on the first split, against labels, probabilities, decision values
/// and coefficients.
final class SplitZero {
    private static final Tolerance NEAR = new Tolerance(1e-5, 1e-5);

    private final CaseTable answers;
    private final JsonNode parameters;
    private final List<String> faults;
    private int compared;

    SplitZero(LearnerCase data, List<String> faults) {
        answers = data.golden().table("split_0_predictions.csv");
        parameters = data.golden().expected().get("split_0_parameters");
        this.faults = faults;
    }

    int compared() {
        return compared;
    }

    void check(String where, String name, Model model, Table test, double[] predicted) {
        if (answers.has(name + ":pred")) {
            near(where + " prediction", answers.doubles(name + ":pred"), predicted);
        }
        if (answers.has(name + ":label")) {
            near(where + " label", answers.doubles(name + ":label"), labels(test, predicted));
        }
        for (int k = 0; answers.has(name + ":p_" + k); k++) {
            int of = k;
            int classes = test.classes().size();
            double[] own =
                    IntStream.range(0, test.rows())
                            .mapToDouble(i -> predicted[i * classes + of])
                            .toArray();
            near(where + " p_" + k, answers.doubles(name + ":p_" + k), own);
        }
        Model last = model instanceof PipelineModel line ? line.model() : model;
        Table seen = model instanceof PipelineModel line ? line.prepared().table(test) : test;
        if (answers.has(name + ":decision")) {
            near(where + " decision", answers.doubles(name + ":decision"), decisions(last, seen));
        }
        if (parameters.path(name).has("coef")) {
            JsonNode expected = parameters.get(name);
            near(where + " coefficients", numbers(expected.get("coef")), coefficients(last));
            near(where + " intercepts", numbers(expected.get("intercept")), intercepts(last));
        }
    }

    private void near(String where, double[] expected, double[] found) {
        compared += expected.length;
        if (expected.length != found.length) {
            faults.add(where + ": " + found.length + " numbers; expected " + expected.length);
            return;
        }
        for (int i = 0; i < expected.length; i++) {
            if (!NEAR.agree(expected[i], found[i])) {
                faults.add(where + " [" + i + "]: " + found[i] + "; expected " + expected[i]);
                return;
            }
        }
    }

    private static double[] labels(Table test, double[] predicted) {
        int classes = test.classes().size();
        double[] labels = new double[test.rows()];
        for (int i = 0; i < labels.length; i++) {
            for (int k = 1; k < classes; k++) {
                if (predicted[i * classes + k] > predicted[i * classes + (int) labels[i]]) {
                    labels[i] = k;
                }
            }
        }
        return labels;
    }

    private static double[] decisions(Model model, Table test) {
        if (model instanceof LinearClassModel linear) {
            double[] into = new double[test.rows() * linear.decisions()];
            linear.decide(test, into);
            return into;
        }
        if (model instanceof SupportVectorClassModel machine) {
            double[] into = new double[test.rows() * machine.decisions()];
            machine.decide(test, into);
            return into;
        }
        throw new AssertionError(model + " shows no decision values");
    }

    private static double[] coefficients(Model model) {
        if (model instanceof LinearClassModel linear) {
            return IntStream.range(0, linear.decisions())
                    .boxed()
                    .flatMapToDouble(d -> DoubleStream.of(linear.coefficients(d)))
                    .toArray();
        }
        return ((LinearModel) model).coefficients();
    }

    private static double[] intercepts(Model model) {
        if (model instanceof LinearClassModel linear) {
            return IntStream.range(0, linear.decisions()).mapToDouble(linear::intercept).toArray();
        }
        return new double[] {((LinearModel) model).intercept()};
    }

    private static double[] numbers(JsonNode node) {
        return flat(node).toArray();
    }

    private static DoubleStream flat(JsonNode node) {
        return node.isArray()
                ? node.values().stream().flatMapToDouble(SplitZero::flat)
                : DoubleStream.of(node.asDouble());
    }
}
