package io.assay.multiclass;

import io.assay.score.CellText;

/// A K x K matrix as a table of text.
final class MatrixText {
    private static final int MOST_CLASSES = 40;

    private MatrixText() {}

    static String of(ConfusionMatrix m, boolean transposed) {
        int k = m.classes();
        if (k > MOST_CLASSES) {
            return k + " x " + k + " classes, " + CellText.of(m.total()) + " rows";
        }
        String[][] text = new String[k + 1][k + 1];
        text[0][0] = transposed ? "predicted \\ truth" : "truth \\ predicted";
        for (int i = 0; i < k; i++) {
            text[0][i + 1] = m.labels().get(i);
            text[i + 1][0] = m.labels().get(i);
            for (int j = 0; j < k; j++) {
                text[i + 1][j + 1] = CellText.of(transposed ? m.count(j, i) : m.count(i, j));
            }
        }
        return aligned(text);
    }

    private static String aligned(String[][] text) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < text.length; i++) {
            lines.append(i == 0 ? "" : System.lineSeparator());
            for (int j = 0; j < text.length; j++) {
                int pad = width(text, j) - text[i][j].length();
                lines.append(" ".repeat(pad + (j == 0 ? 0 : 2))).append(text[i][j]);
            }
        }
        return lines.toString();
    }

    private static int width(String[][] text, int column) {
        int most = 0;
        for (String[] line : text) {
            most = Math.max(most, line[column].length());
        }
        return most;
    }
}
