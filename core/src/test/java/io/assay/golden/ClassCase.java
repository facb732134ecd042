package io.assay.golden;

import io.assay.multiclass.ClassPredictions;
import java.util.List;

/// A multiclass case as predictions.
final class ClassCase {
    private final GoldenCase golden;
    private final CaseTable table;
    private final List<String> labels;

    ClassCase(GoldenCase golden) {
        this.golden = golden;
        table = golden.table();
        labels =
                golden.about().get("labels").values().stream()
                        .map(label -> label.asString())
                        .toList();
    }

    ClassPredictions predictions() {
        ClassPredictions p = ofTable();
        return table.has("weight") ? p.weighted(table.doubles("weight")) : p;
    }

    private ClassPredictions ofTable() {
        if (table.has("y_pred")) {
            return ClassPredictions.of(table.text("y_true"), table.text("y_pred"), labels);
        }
        int[] truth = table.text("y_true").stream().mapToInt(labels::indexOf).toArray();
        return golden.isFloat()
                ? ClassPredictions.of(truth, floats(truth.length), labels)
                : ClassPredictions.of(truth, doubles(truth.length), labels);
    }

    private double[] doubles(int rows) {
        int classes = labels.size();
        double[] flat = new double[rows * classes];
        for (int c = 0; c < classes; c++) {
            double[] column = table.doubles("p_" + c);
            for (int i = 0; i < rows; i++) {
                flat[i * classes + c] = column[i];
            }
        }
        return flat;
    }

    private float[] floats(int rows) {
        int classes = labels.size();
        float[] flat = new float[rows * classes];
        for (int c = 0; c < classes; c++) {
            float[] column = table.floats("p_" + c);
            for (int i = 0; i < rows; i++) {
                flat[i * classes + c] = column[i];
            }
        }
        return flat;
    }
}
