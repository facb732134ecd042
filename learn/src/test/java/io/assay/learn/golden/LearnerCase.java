package io.assay.learn.golden;

import io.assay.golden.CaseTable;
import io.assay.golden.GoldenCase;
import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// A data set, its splits, and what the models of other systems scored on them.
///
/// @param golden its files
/// @param table all rows
/// @param splits the columns of 0 for training, 1 for test
record LearnerCase(GoldenCase golden, Table table, CaseTable splits) {

    static LearnerCase of(GoldenCase golden) {
        CaseTable data = golden.table("data.csv");
        List<String> names = new ArrayList<>(data.names());
        names.remove("target");
        float[][] columns = names.stream().map(data::floats).toArray(float[][]::new);
        Table features = Table.of(columns, names);
        double[] target = data.doubles("target");
        Table table;
        if (golden.about().path("task").asString().equals("classification")) {
            List<String> classes = new ArrayList<>();
            golden.about().get("classes").values().forEach(c -> classes.add(c.asString()));
            int[] labels = IntStream.range(0, target.length).map(i -> (int) target[i]).toArray();
            table = features.withClasses(labels, new Target("target", classes));
        } else {
            table = features.withTarget(target, "target");
        }
        return new LearnerCase(golden, table, golden.table("splits.csv"));
    }

    boolean isClasses() {
        return table.target().isClasses();
    }

    Map<String, Learner> learners() {
        return isClasses() ? GoldenLearners.CLASSES : GoldenLearners.NUMBERS;
    }

    /// The models asked for, by name.
    JsonNode models() {
        return golden.expected().get("models");
    }

    int splitCount() {
        return golden.expected().get("n_splits").asInt();
    }

    Table train(int split) {
        return table.rows(rows(split, 0));
    }

    Table test(int split) {
        return table.rows(rows(split, 1));
    }

    private int[] rows(int split, int part) {
        double[] parts = splits.doubles("split_" + split);
        return IntStream.range(0, parts.length).filter(i -> parts[i] == part).toArray();
    }
}
