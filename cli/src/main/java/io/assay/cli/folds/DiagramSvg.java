package io.assay.cli.folds;

import io.assay.cli.report.NumberText;
import io.assay.cli.svg.Markup;
import java.util.Locale;

/// The drawing of a plan as a file, in light and dark.
final class DiagramSvg {
    private static final int LEFT = 70;
    private static final int TOP = 64;
    private static final int CELL = 10;
    private static final int LINE = 18;
    private static final int BAR = 14;

    private static final String STYLE =
            "text{font:14px system-ui,sans-serif;fill:#4b5563;unicode-bidi:isolate}"
                    + ".paper{fill:#ffffff}.title{font-size:16px;fill:#111827}"
                    + ".end{text-anchor:end}.test{fill:#1d4ed8}.train{fill:#94a3b8}"
                    + "@media(prefers-color-scheme:dark){text{fill:#9aa8bb}.paper{fill:#141a24}"
                    + ".title{fill:#e8edf5}.test{fill:#6ea8ff}.train{fill:#52607a}}";

    private DiagramSvg() {}

    static String of(FoldPlan plan, Diagram diagram) {
        Markup out = new Markup();
        int width = LEFT + diagram.stretches() * CELL + 150;
        int height = TOP + diagram.lines().size() * LINE + 40;
        String summary = summary(plan);
        out.source("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "aria-label",
                summary);
        out.element("title", plan.title()).element("desc", summary);
        out.open("style").source(STYLE).close("style");
        out.leaf("rect", "class", "paper", "width", "100%", "height", "100%");
        out.element("text", plan.title(), "class", "title", "x", "16", "y", "26");
        out.element("text", summary, "x", "16", "y", "48");
        for (Diagram.Line line : diagram.lines()) {
            line(out, diagram, line);
        }
        String order = plan.rows().time() == null ? "the file" : "time";
        String more =
                diagram.left() == 0 ? "" : ", " + NumberText.count(diagram.left()) + " splits more";
        out.element(
                "text",
                "rows in order of " + order + more + "; blue tests, grey trains, blank neither",
                "x",
                Integer.toString(LEFT),
                "y",
                Integer.toString(height - 14));
        return out.close("svg").line().toString();
    }

    private static String summary(FoldPlan plan) {
        String file =
                plan.request().file() == null ? "" : plan.request().file().getFileName() + ", ";
        String by = plan.request().stratify() == null ? "" : ", by " + plan.request().stratify();
        String groups =
                plan.request().group() == null ? "" : ", groups of " + plan.request().group();
        return file
                + NumberText.count(plan.rows().rows())
                + " rows"
                + by
                + groups
                + (plan.request().scheme().isDrawn() ? ", seed " + plan.request().seed() : "");
    }

    private static void line(Markup out, Diagram diagram, Diagram.Line line) {
        int y = TOP + (int) (line.number() * LINE);
        String base = Integer.toString(y + BAR - 2);
        out.element(
                "text",
                Long.toString(line.number() + 1),
                "class",
                "end",
                "x",
                Integer.toString(LEFT - 12),
                "y",
                base);
        bars(out, "train", line.train(), y, 0.55);
        bars(out, "test", line.test(), y, 1);
        out.element(
                "text",
                "tests " + NumberText.count(line.testRows()),
                "x",
                Integer.toString(LEFT + diagram.stretches() * CELL + 12),
                "y",
                base);
    }

    /// Stretches of one share are one bar.
    private static void bars(Markup out, String kind, double[] shares, int y, double full) {
        for (int from = 0, to; from < shares.length; from = to) {
            to = from + 1;
            while (to < shares.length && Math.abs(shares[to] - shares[from]) < 0.005) {
                to++;
            }
            if (shares[from] > 0) {
                out.leaf(
                        "rect",
                        "class",
                        kind,
                        "x",
                        Integer.toString(LEFT + from * CELL),
                        "y",
                        Integer.toString(y),
                        "width",
                        Integer.toString((to - from) * CELL),
                        "height",
                        Integer.toString(BAR),
                        "fill-opacity",
                        String.format(Locale.ROOT, "%.2f", Math.sqrt(shares[from]) * full));
            }
        }
    }
}
