package io.assay.golden;

import io.assay.compare.FoldTest;
import io.assay.compare.Friedman;
import io.assay.compare.SignedRanks;
import java.util.function.Function;

/// The keys of a case that compares learners over data sets; the first two are compared as a pair.
final class LearnerAnswers implements Function<String, Answer> {
    private final Friedman friedman;
    private final SignedRanks ranks;
    private final FoldTest paired;

    LearnerAnswers(GoldenCase golden) {
        CaseTable table = CaseTable.ofCsv(golden.folder().resolve("predictions.csv"));
        int learners = golden.about().get("n_learners").asInt();
        double[][] values = new double[golden.about().get("n_datasets").asInt()][learners];
        for (int learner = 0; learner < learners; learner++) {
            double[] column = table.doubles("learner_" + learner);
            for (int i = 0; i < values.length; i++) {
                values[i][learner] = column[i];
            }
        }
        double[] first = table.doubles("learner_0");
        double[] second = table.doubles("learner_1");
        friedman = Friedman.ofHigher(values);
        ranks = SignedRanks.of(first, second);
        paired = FoldTest.pairedT(first, second);
    }

    @Override
    public Answer apply(String key) {
        return switch (key) {
            case "friedman_chi2" -> Answer.of(friedman.chiSquared());
            case "friedman_p" -> Answer.of(friedman.pValue());
            case "average_ranks" -> Answer.of(friedman.averageRanks());
            case "nemenyi_cd_05" -> Answer.of(friedman.criticalDifference(0.95));
            case "paired_t" -> Answer.of(paired.statistic());
            case "paired_t_p" -> Answer.of(paired.pValue());
            case "wilcoxon_w" -> Answer.of(ranks.statistic());
            case "wilcoxon_p" -> Answer.of(ranks.pValue());
            default -> null;
        };
    }
}
