package io.assay.learn.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.golden.GoldenCase;
import io.assay.golden.GoldenFolder;
import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.testing.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Learners against the scores of other systems on the same rows and splits: the first split, under
/// `-Pdeep` all. Better is fine; worse by more than chance is a fault. Deterministic models also by
/// prediction, probability, decision value and coefficient on the first split.
class LearnersGoldenTest {
    private static final int CASES = 5;
    private static final int MODELS = 109;

    private final List<String> faults = new ArrayList<>();
    private final TreeSet<String> unanswered = new TreeSet<>();
    private int models;
    private int scores;
    private int numbers;

    @Test
    void learnersAreAsGoodAsThoseOfOtherSystems() {
        List<GoldenCase> cases = GoldenFolder.current().cases("learners", "");
        cases.forEach(golden -> check(LearnerCase.of(golden)));
        System.out.println(
                "golden: learners: "
                        + cases.size()
                        + " cases, "
                        + models
                        + " models, "
                        + (Property.deep() ? "all splits" : "1 split")
                        + ", "
                        + scores
                        + " scores and "
                        + numbers
                        + " numbers compared; no learner yet for "
                        + unanswered);
        assertEquals(List.of(), faults, String.join("\n", faults));
        if (GoldenFolder.isCommitted()) {
            assertTrue(cases.size() >= CASES, cases.size() + " cases are too few");
            assertTrue(models >= MODELS, models + " models are too few");
        }
    }

    private void check(LearnerCase data) {
        SplitZero zero = new SplitZero(data, faults);
        for (Map.Entry<String, JsonNode> model : data.models().properties()) {
            Learner learner = data.learners().get(model.getKey());
            if (learner == null) {
                unanswered.add((data.isClasses() ? "" : "numeric ") + model.getKey());
                continue;
            }
            models++;
            checkModel(data, model.getKey(), model.getValue(), learner, zero);
        }
        numbers += zero.compared();
    }

    private void checkModel(
            LearnerCase data, String name, JsonNode expected, Learner learner, SplitZero zero) {
        int splits = Property.deep() ? data.splitCount() : 1;
        String where = data.golden() + " " + name;
        Margin margin = new Margin(expected, splits);
        for (int split = 0; split < splits; split++) {
            Table test = data.test(split);
            Model fitted = learner.fit(data.train(split), split);
            double[] predicted = new double[test.rows() * test.target().outputs()];
            fitted.predict(test, predicted);
            margin.add(test, predicted);
            if (split == 0) {
                zero.check(where, name, fitted, test, predicted);
            }
        }
        scores += margin.compare(where, faults);
    }
}
