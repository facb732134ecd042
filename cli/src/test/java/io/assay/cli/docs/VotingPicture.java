package io.assay.cli.docs;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.ensemble.Voting;
import io.assay.learn.linear.LogisticRegression;
import io.assay.learn.neighbours.NearestNeighbours;
import io.assay.learn.tree.DecisionTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Three models that are wrong in different places, and their vote.
final class VotingPicture {
    private VotingPicture() {}

    static String draw() {
        Table rows = Samples.bow(70, 3);
        double[] even = new double[rows.rows()];
        Arrays.fill(even, 1);
        List<Panels.Panel> panels = new ArrayList<>();
        learners()
                .forEach((name, learner) -> {
                    Model model = learner.fit(rows, 1);
                    String caption = name + ": " + percentWrong(model) + " % wrong";
                    panels.add(new Panels.Panel(caption, model, rows, even));
                });
        return Panels.draw(
                "Members err in different places; the vote evens that out",
                "Three classifiers of points in a square, their regions, and those of their mean:"
                        + " a straight line, boxes, islands, and together a bow; each with its share"
                        + " of wrong predictions on new rows",
                panels);
    }

    private static Map<String, Learner> learners() {
        Learner[] three = {
            LogisticRegression.defaults(),
            DecisionTree.defaults().maxDepth(3),
            NearestNeighbours.defaults().k(3)
        };
        Map<String, Learner> named = new LinkedHashMap<>();
        named.put("linear", three[0]);
        named.put("tree", three[1]);
        named.put("3 nearest", three[2]);
        named.put("vote", Voting.of(three));
        return named;
    }

    private static long percentWrong(Model model) {
        Table others = Samples.bow(4_000, 5);
        double[] predicted = new double[2 * others.rows()];
        model.predict(others, predicted);
        int wrong = 0;
        for (int i = 0; i < others.rows(); i++) {
            int said = predicted[2 * i + 1] > predicted[2 * i] ? 1 : 0;
            wrong += said == others.label(i) ? 0 : 1;
        }
        return Math.round(100.0 * wrong / others.rows());
    }
}
