package io.assay.golden;

import io.assay.BinaryPredictions;
import io.assay.Predictions;
import java.util.List;
import java.util.stream.IntStream;

/// A binary case as predictions: the first model, the second, and the rows of a group.
final class BinaryCase {
    private final GoldenCase golden;
    private final CaseTable table;
    private final List<String> labels;
    private final String positive;

    BinaryCase(GoldenCase golden) {
        this.golden = golden;
        table = golden.table();
        labels = table.text("y_true");
        positive = golden.about().get("positive_label").asString();
    }

    int rows() {
        return labels.size();
    }

    long positives() {
        return labels.stream().filter(positive::equals).count();
    }

    double threshold() {
        return golden.threshold();
    }

    boolean hasSecond() {
        return table.has("y_score_b");
    }

    /// The first row whose score is NaN, or -1.
    int firstNaN() {
        double[] scores = table.doubles("y_score");
        return all().filter(i -> Double.isNaN(scores[i])).findFirst().orElse(-1);
    }

    BinaryPredictions first() {
        return predictions("y_score", all());
    }

    BinaryPredictions second() {
        return predictions("y_score_b", all());
    }

    BinaryPredictions ofGroup(String name) {
        List<String> group = table.text("group");
        return predictions("y_score", all().filter(i -> group.get(i).equals(name)));
    }

    private IntStream all() {
        return IntStream.range(0, rows());
    }

    private BinaryPredictions predictions(String score, IntStream which) {
        int[] rows = which.toArray();
        byte[] truth = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            truth[i] = (byte) (labels.get(rows[i]).equals(positive) ? 1 : 0);
        }
        BinaryPredictions p =
                golden.isFloat()
                        ? Predictions.binary(truth, floats(score, rows))
                        : Predictions.binary(truth, doubles(score, rows));
        return table.has("weight") ? p.weighted(doubles("weight", rows)) : p;
    }

    private double[] doubles(String name, int[] rows) {
        double[] column = table.doubles(name);
        return IntStream.of(rows).mapToDouble(i -> column[i]).toArray();
    }

    private float[] floats(String name, int[] rows) {
        float[] column = table.floats(name);
        float[] some = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            some[i] = column[rows[i]];
        }
        return some;
    }
}
