package io.assay.golden;

import io.assay.BinaryPredictions;
import io.assay.Counts;
import io.assay.Interval;
import io.assay.compare.Delong;
import io.assay.interval.Proportion;
import java.util.function.Function;

/// The keys of a binary case that say how sure a number is: 95 percent.
final class IntervalAnswers implements Function<String, Answer> {
    private static final String NO_VARIANCE = "a class has fewer than two rows";

    private final BinaryPredictions predictions;
    private final Proportion accuracy;

    IntervalAnswers(BinaryPredictions predictions, double threshold) {
        this.predictions = predictions;
        Counts counts = predictions.at(threshold);
        accuracy =
                predictions.isWeighted()
                        ? null
                        : new Proportion(counts.tp() + counts.tn(), counts.total());
    }

    @Override
    public Answer apply(String key) {
        return switch (key) {
            case "accuracy_ci_exact_low" -> Answer.of(accuracy.exact(0.95).low());
            case "accuracy_ci_exact_high" -> Answer.of(accuracy.exact(0.95).high());
            case "accuracy_ci_wilson_low" -> Answer.of(accuracy.wilson(0.95).low());
            case "accuracy_ci_wilson_high" -> Answer.of(accuracy.wilson(0.95).high());
            case "delong_var" ->
                    Answer.orUndefined(predictions.ranking().delongVariance(), NO_VARIANCE);
            case "delong_ci_low" -> Answer.orUndefined(auc().low(), NO_VARIANCE);
            case "delong_ci_high" -> Answer.orUndefined(auc().high(), NO_VARIANCE);
            default -> null;
        };
    }

    private Interval auc() {
        return Delong.interval(predictions.ranking(), 0.95);
    }
}
