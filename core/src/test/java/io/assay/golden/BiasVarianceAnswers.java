package io.assay.golden;

import io.assay.resample.BiasVariance;
import io.assay.resample.SquaredParts;
import io.assay.resample.ZeroOneParts;
import java.util.Arrays;
import java.util.function.Function;

/// The keys of a case about bias and variance: columns `y_true` and `m0`, `m1`, ... of the models.
final class BiasVarianceAnswers implements Function<String, Answer> {
    private final Function<String, Answer> answers;

    BiasVarianceAnswers(GoldenCase golden) {
        CaseTable table = CaseTable.ofCsv(golden.folder().resolve("predictions.csv"));
        double[] truth = table.doubles("y_true");
        double[][] models = new double[golden.about().get("n_models").asInt()][];
        Arrays.setAll(models, m -> table.doubles("m" + m));
        if (golden.about().has("n_classes")) {
            int[][] classes =
                    Arrays.stream(models).map(BiasVarianceAnswers::ints).toArray(int[][]::new);
            ZeroOneParts parts = BiasVariance.zeroOne(ints(truth), classes);
            answers = key -> of(parts, key);
        } else {
            SquaredParts parts = BiasVariance.squared(truth, models);
            answers = key -> of(parts, key);
        }
    }

    private static int[] ints(double[] numbers) {
        return Arrays.stream(numbers).mapToInt(x -> (int) x).toArray();
    }

    private static Answer of(SquaredParts parts, String key) {
        return switch (key) {
            case "expected_squared_loss" -> Answer.of(parts.loss());
            case "squared_bias" -> Answer.of(parts.squaredBias());
            case "variance" -> Answer.of(parts.variance());
            default -> null;
        };
    }

    private static Answer of(ZeroOneParts parts, String key) {
        return switch (key) {
            case "main_prediction" -> Answer.of(parts.mainPrediction());
            case "expected_zero_one_loss" -> Answer.of(parts.loss());
            case "bias" -> Answer.of(parts.bias());
            case "variance" -> Answer.of(parts.variance());
            case "variance_unbiased" -> Answer.of(parts.unbiasedVariance());
            case "variance_biased" -> Answer.of(parts.biasedVariance());
            default -> null;
        };
    }

    @Override
    public Answer apply(String key) {
        return answers.apply(key);
    }
}
