package io.assay.cli.train;

import io.assay.learn.Table;
import io.assay.learn.Target;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/// Predictions as CSV, in the columns that `assay evaluate` and `assay ensemble` look for: `y_true` where
/// the truth is known; `y_pred` for numbers; `y_score` for two classes, the probability of the second;
/// `y_pred` and `p_*` for more.
final class PredictionsFile {
    private final Target target;
    private final IntFunction<String> truth;
    private final double[] outputs;

    /// @param truth the text of a row's target; null where it is not known
    PredictionsFile(Target target, IntFunction<String> truth, double[] outputs) {
        this.target = target;
        this.truth = truth;
        this.outputs = outputs;
    }

    /// Writes the predictions for the rows of a table with a target.
    static void write(Path file, Table table, double[] outputs) throws IOException {
        Target target = table.target();
        IntFunction<String> truth =
                target.isClasses()
                        ? row -> target.classes().get(table.label(row))
                        : row -> Double.toString(table.number(row));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new PredictionsFile(target, truth, outputs).write(out);
        }
    }

    /// Writes all rows.
    void write(Appendable out) throws IOException {
        out.append(head()).append('\n');
        int width = target.outputs();
        for (int row = 0; row < outputs.length / width; row++) {
            if (truth != null) {
                out.append(field(truth.apply(row))).append(',');
            }
            line(out, row * width);
            out.append('\n');
        }
    }

    private String head() {
        StringBuilder head = new StringBuilder(truth == null ? "" : "y_true,");
        if (target.outputs() == 2) {
            return head.append("y_score").toString();
        }
        head.append("y_pred");
        target.classes().forEach(name -> head.append(',').append(field("p_" + name)));
        return head.toString();
    }

    private void line(Appendable out, int at) throws IOException {
        int width = target.outputs();
        if (width == 2) {
            out.append(Double.toString(outputs[at + 1]));
            return;
        }
        if (width == 1) {
            out.append(Double.toString(outputs[at]));
            return;
        }
        int best = 0;
        for (int k = 1; k < width; k++) {
            best = outputs[at + k] > outputs[at + best] ? k : best;
        }
        out.append(field(target.classes().get(best)));
        for (int k = 0; k < width; k++) {
            out.append(',').append(Double.toString(outputs[at + k]));
        }
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
