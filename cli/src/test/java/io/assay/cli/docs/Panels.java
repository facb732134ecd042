package io.assay.cli.docs;

import io.assay.learn.Model;
import io.assay.learn.Table;
import java.util.List;

/// Models of two classes in the unit square, side by side: what each says of every place, and the rows.
final class Panels {
    private static final int SIDE = 144;
    private static final int STEP = 156;
    private static final int TOP = 66;
    private static final int CELLS = 36;

    /// A model and the rows it is shown with.
    ///
    /// @param weights of the rows, drawn as area
    record Panel(String caption, Model model, Table rows, double[] weights) {}

    private Panels() {}

    static String draw(String title, String summary, List<Panel> panels) {
        Drawing drawing = new Drawing(16 + STEP * panels.size(), TOP + SIDE + 16, title, summary);
        for (int p = 0; p < panels.size(); p++) {
            panel(drawing, 16 + p * STEP, panels.get(p));
        }
        return drawing.toString();
    }

    private static void panel(Drawing drawing, int left, Panel panel) {
        drawing.text("tick", left, TOP - 12, panel.caption());
        int cell = SIDE / CELLS;
        for (int row = 0; row < CELLS; row++) {
            boolean[] above = line(panel.model(), row);
            for (int from = 0, to; from < CELLS; from = to) {
                to = from + 1;
                while (to < CELLS && above[to] == above[from]) {
                    to++;
                }
                String css = above[from] ? "band c0" : "band c1";
                int y = TOP + SIDE - (row + 1) * cell;
                drawing.box(css, left + from * cell, y, (to - from) * cell, cell);
            }
        }
        Table rows = panel.rows();
        for (int i = 0; i < rows.rows(); i++) {
            int x = left + Math.round(rows.value(i, 0) * SIDE);
            int y = TOP + SIDE - Math.round(rows.value(i, 1) * SIDE);
            int radius = (int) Math.round(32 * Math.sqrt(panel.weights()[i]));
            drawing.dot(rows.label(i) == 1 ? "dot c0" : "dot c1", x, y, Math.min(140, radius));
        }
    }

    /// Which of the places of a line, by their middles, belong to class 1.
    private static boolean[] line(Model model, int row) {
        float[] x = new float[CELLS];
        float[] y = new float[CELLS];
        for (int i = 0; i < CELLS; i++) {
            x[i] = (i + 0.5f) / CELLS;
            y[i] = (row + 0.5f) / CELLS;
        }
        double[] predicted = new double[2 * CELLS];
        model.predict(Table.of(new float[][] {x, y}, List.of("x", "y")), predicted);
        boolean[] above = new boolean[CELLS];
        for (int i = 0; i < CELLS; i++) {
            above[i] = predicted[2 * i + 1] > predicted[2 * i];
        }
        return above;
    }
}
