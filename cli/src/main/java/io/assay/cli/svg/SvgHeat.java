package io.assay.cli.svg;

import io.assay.cli.chart.Heat;
import io.assay.cli.report.NumberText;

/// A confusion matrix as SVG: cells coloured by the share of their row, with counts where they fit.
final class SvgHeat {
    private static final int WIDTH = 480;
    private static final int LEFT = 120;
    private static final int TOP = 60;
    private static final int EDGE = 12;
    private static final int MOST_NUMBERS = 12;
    private static final int MOST_LABELS = 30;
    private static final int LONGEST = 14;

    private SvgHeat() {}

    static void write(Markup out, Heat heat, String... root) {
        int n = heat.labels().size();
        double cell = (double) (WIDTH - LEFT - EDGE) / n;
        Svgs.open(out, heat, WIDTH, TOP + cell * n + EDGE, root);
        double middle = LEFT + cell * n / 2;
        text(out, "label middle", middle, 18, "predicted");
        out.element(
                "text",
                "truth",
                "class",
                "label middle",
                "transform",
                "translate(15 " + Frame.at(TOP + cell * n / 2) + ") rotate(-90)");
        for (int i = 0; i < n && n <= MOST_LABELS; i++) {
            double centre = (i + 0.5) * cell;
            String label = Svgs.shortened(heat.labels().get(i), LONGEST);
            text(out, "tick end", LEFT - 8, TOP + centre + 5, label);
            if (n <= MOST_NUMBERS) {
                int fitting = Math.max(3, (int) (cell / 9));
                String heading = Svgs.shortened(heat.labels().get(i), fitting);
                text(out, "tick middle", LEFT + centre, TOP - 10, heading);
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                cell(out, heat, i, j, cell);
            }
        }
        out.close("svg");
    }

    private static void text(Markup out, String css, double x, double y, String text) {
        out.element("text", text, "class", css, "x", Frame.at(x), "y", Frame.at(y));
    }

    private static void cell(Markup out, Heat heat, int truth, int predicted, double size) {
        double x = LEFT + predicted * size;
        double y = TOP + truth * size;
        String count = NumberText.count(heat.counts()[truth][predicted]);
        out.open(
                "rect",
                "class",
                heat.tone(truth, predicted),
                "x",
                Frame.at(x),
                "y",
                Frame.at(y),
                "width",
                Frame.at(size - 1),
                "height",
                Frame.at(size - 1));
        String title =
                heat.labels().get(truth) + " → " + heat.labels().get(predicted) + ": " + count;
        out.element("title", title).close("rect");
        if (heat.labels().size() <= MOST_NUMBERS) {
            double share = heat.share(truth, predicted);
            String css = share > 0.55 ? "count middle on" : "count middle";
            text(out, css, x + size / 2, y + size / 2 + 5, count);
        }
    }
}
