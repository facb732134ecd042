package io.assay.cli.calibrate;

import io.assay.cli.input.BinaryArrays;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The rows as CSV in their order: truth as 0 or 1, the score, its calibrated value, and the weight if
/// there is one. It holds no text of the data, and `assay evaluate` and `assay compare` read it.
final class CalibratedFile {
    private CalibratedFile() {}

    static void write(Outcome outcome, Path file) throws IOException {
        BinaryArrays rows = outcome.input().arrays();
        boolean weighted = rows.weight() != null;
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write("y_true,y_score,y_calibrated" + (weighted ? ",weight\n" : "\n"));
            for (int row = 0; row < rows.truth().length; row++) {
                out.write(rows.truth()[row] == 1 ? "1," : "0,");
                out.write(score(rows, row));
                out.write(',');
                out.write(Double.toString(outcome.calibrated()[row]));
                if (weighted) {
                    out.write(',');
                    out.write(Double.toString(rows.weight()[row]));
                }
                out.write('\n');
            }
        }
    }

    private static String score(BinaryArrays rows, int row) {
        return rows.score() instanceof float[] floats
                ? Float.toString(floats[row])
                : Double.toString(((double[]) rows.score())[row]);
    }
}
