package io.assay.learn.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.golden.CaseTable;
import io.assay.golden.GoldenCase;
import io.assay.golden.GoldenFolder;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Votes on stored predictions against those of other systems.
final class VotingGoldenTest {
    private int cases;
    private int models;
    private int compared;

    @Test
    void votesAreThoseOfOtherSystems() {
        for (GoldenCase golden : GoldenFolder.current().cases("ensembles", "voting")) {
            cases++;
            int members = golden.about().get("n_members").asInt();
            int classes = golden.about().get("n_classes").asInt();
            double[][] predictions = predictions(golden.table(), members, classes);
            double[] weights = new double[members];
            for (int m = 0; m < members; m++) {
                weights[m] = golden.about().get("weights").get(m).asDouble();
            }
            check(golden, "hard", Combination.majority().of(predictions, classes), classes);
            check(golden, "soft", Combination.mean().of(predictions, classes), classes);
            Combination majority = Combination.majority().weights(weights);
            check(golden, "hard_weighted", majority.of(predictions, classes), classes);
            Combination mean = Combination.mean().weights(weights);
            check(golden, "soft_weighted", mean.of(predictions, classes), classes);
        }
        System.out.println(
                "golden: voting: "
                        + cases
                        + " cases, "
                        + models
                        + " cases x models, "
                        + compared
                        + " numbers compared");
        if (GoldenFolder.isCommitted()) {
            assertTrue(compared >= 120 * (4 + 2 * 4), compared + " numbers are too few");
        }
    }

    private static double[][] predictions(CaseTable table, int members, int classes) {
        int rows = table.doubles("y_true").length;
        double[][] predictions = new double[members][rows * classes];
        for (int m = 0; m < members; m++) {
            for (int k = 0; k < classes; k++) {
                double[] column = table.doubles("m" + m + "_p_" + k);
                for (int i = 0; i < rows; i++) {
                    predictions[m][i * classes + k] = column[i];
                }
            }
        }
        return predictions;
    }

    private void check(GoldenCase golden, String key, double[] found, int classes) {
        models++;
        JsonNode values = golden.expected().get("values");
        JsonNode votes = values.get("vote_" + key);
        JsonNode shares = values.path("proba_" + key);
        for (int i = 0; i < votes.size(); i++) {
            int vote = Combination.argmax(found, i * classes, classes);
            assertEquals(votes.get(i).asInt(), vote, key + " of row " + i);
            compared++;
            for (int k = 0; shares.isArray() && k < classes; k++) {
                double expected = shares.get(i).get(k).asDouble();
                assertEquals(expected, found[i * classes + k], 1e-12 * expected + 1e-15);
                compared++;
            }
        }
    }
}
