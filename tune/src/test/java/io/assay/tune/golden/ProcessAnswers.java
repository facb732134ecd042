package io.assay.tune.golden;

import io.assay.golden.Answer;
import io.assay.golden.GoldenCase;
import io.assay.tune.search.bayes.Acquisition;
import io.assay.tune.search.bayes.GaussianProcess;
import io.assay.tune.search.bayes.GaussianProcess.Posterior;
import io.assay.tune.search.bayes.Kernel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;

/// What the library says for the keys of a Gaussian process with given hyperparameters.
final class ProcessAnswers implements Function<String, Answer> {
    private static final double EXPLORATION = 0.01;

    private final double[][] query;
    private final GaussianProcess process;
    private final double best;

    ProcessAnswers(GoldenCase golden) {
        double[][] train = table(golden.folder().resolve("train.csv"));
        query = table(golden.folder().resolve("query.csv"));
        int d = query[0].length;
        double[][] x = Arrays.stream(train).map(r -> Arrays.copyOf(r, d)).toArray(double[][]::new);
        double[] y = Arrays.stream(train).mapToDouble(r -> r[d]).toArray();
        best = Arrays.stream(y).min().getAsDouble();
        JsonNode about = golden.about();
        process =
                GaussianProcess.of(
                        kernel(about.get("kernel").asString()),
                        x,
                        y,
                        scales(about.get("length_scale"), d),
                        about.get("constant").asDouble(),
                        about.get("noise_variance_added_to_diagonal").asDouble());
    }

    private static Kernel kernel(String formula) {
        if (formula.contains("sqrt5")) {
            return Kernel.MATERN52;
        }
        return formula.contains("sqrt3") ? Kernel.MATERN32 : Kernel.RBF;
    }

    private static double[] scales(JsonNode node, int d) {
        double[] scales = new double[d];
        for (int i = 0; i < d; i++) {
            scales[i] = node.isArray() ? node.get(i).asDouble() : node.asDouble();
        }
        return scales;
    }

    private static double[][] table(Path csv) {
        try {
            return Files.readAllLines(csv).stream()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(",")))
                    .map(cells -> cells.mapToDouble(Double::parseDouble).toArray())
                    .toArray(double[][]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Answer apply(String key) {
        return switch (key) {
            case "posterior_mean" -> each(Posterior::mean);
            case "posterior_sd" -> each(Posterior::sd);
            case "log_marginal_likelihood" -> Answer.of(process.logLikelihood());
            case "expected_improvement" -> each(Acquisition.EXPECTED_IMPROVEMENT, EXPLORATION);
            case "probability_of_improvement" ->
                    each(Acquisition.PROBABILITY_OF_IMPROVEMENT, EXPLORATION);
            case "lower_confidence_bound_2" ->
                    each(p -> -Acquisition.CONFIDENCE_BOUND.of(p.mean(), p.sd(), best, 2));
            default -> null;
        };
    }

    private Answer each(Acquisition acquisition, double exploration) {
        return each(p -> acquisition.of(p.mean(), p.sd(), best, exploration));
    }

    private Answer each(ToDoubleFunction<Posterior> answer) {
        Posterior posterior = new Posterior(process.size(), query[0].length);
        double[] answers = new double[query.length];
        for (int i = 0; i < query.length; i++) {
            process.predict(query[i], posterior);
            answers[i] = answer.applyAsDouble(posterior);
        }
        return Answer.of(answers);
    }
}
