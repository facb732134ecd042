package io.assay.golden;

import io.assay.BinaryPredictions;
import io.assay.compare.Delong;
import io.assay.compare.McNemar;
import java.util.function.Function;

/// The keys of a binary case that compare its two models.
final class PairAnswers implements Function<String, Answer> {
    private static final String NO_VARIANCE = "a class has fewer than two rows";

    private final Delong delong;
    private final McNemar mcnemar;

    PairAnswers(BinaryPredictions first, BinaryPredictions second, double threshold) {
        delong = Delong.of(first, second);
        mcnemar = McNemar.of(first, threshold, second, threshold);
    }

    @Override
    public Answer apply(String key) {
        return switch (key) {
            case "roc_auc_b" -> Answer.orUndefined(delong.second(), "a class is empty");
            case "delong_var_b" -> Answer.orUndefined(delong.secondVariance(), NO_VARIANCE);
            case "delong_cov" -> Answer.orUndefined(delong.covariance(), NO_VARIANCE);
            case "delong_z" -> Answer.orUndefined(delong.z(), "the variance is 0");
            case "delong_p" -> Answer.orUndefined(delong.pValue(), "the variance is 0");
            default -> ofMcNemar(key);
        };
    }

    private Answer ofMcNemar(String key) {
        String same = "the models never differ";
        return switch (key) {
            case "mcnemar_b" -> Answer.of(mcnemar.firstOnly());
            case "mcnemar_c" -> Answer.of(mcnemar.secondOnly());
            case "mcnemar_chi2" -> Answer.orUndefined(mcnemar.chiSquared(), same);
            case "mcnemar_p" -> Answer.orUndefined(mcnemar.pValue(), same);
            case "mcnemar_cc_chi2" -> Answer.orUndefined(mcnemar.correctedChiSquared(), same);
            case "mcnemar_cc_p" -> Answer.orUndefined(mcnemar.correctedPValue(), same);
            case "mcnemar_exact_p" -> Answer.of(mcnemar.exactPValue());
            default -> null;
        };
    }
}
