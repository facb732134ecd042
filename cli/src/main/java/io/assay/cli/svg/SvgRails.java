package io.assay.cli.svg;

import io.assay.cli.chart.Rails;
import java.util.List;

/// Upright axes side by side as SVG.
final class SvgRails {
    private static final double WIDTH = 960;
    private static final double EDGE = 60;
    private static final double TOP = 44;
    private static final double HEIGHT = 260;
    private static final double BOTTOM = 30;
    private static final int LONGEST = 16;

    private SvgRails() {}

    static void write(Markup out, Rails rails, String... root) {
        Svgs.open(out, rails, WIDTH, TOP + HEIGHT + BOTTOM, root);
        for (Rails.Path path : rails.paths()) {
            String css =
                    switch (path.rank()) {
                        case OTHER -> "path";
                        case BEST -> "path best";
                        case FIRST -> "path first";
                    };
            out.open("path", "class", css, "d", line(path.places()));
            out.element("title", path.name()).close("path");
        }
        List<Rails.Rail> all = rails.rails();
        for (int i = 0; i < all.size(); i++) {
            String x = Frame.at(x(i, all.size()));
            String bottom = Frame.at(TOP + HEIGHT);
            out.leaf("line", "class", "rail", "x1", x, "y1", Frame.at(TOP), "x2", x, "y2", bottom);
            text(out, "label middle", x, 18, all.get(i).label());
            text(out, "tick middle", x, TOP - 8, all.get(i).high());
            text(out, "tick middle", x, TOP + HEIGHT + 20, all.get(i).low());
        }
        out.close("svg");
    }

    private static double x(int rail, int rails) {
        return EDGE + (WIDTH - 2 * EDGE) * rail / Math.max(1, rails - 1);
    }

    /// A gap where a rail has no place.
    private static String line(double[] places) {
        StringBuilder path = new StringBuilder();
        boolean isDown = false;
        for (int i = 0; i < places.length; i++) {
            if (Double.isNaN(places[i])) {
                isDown = false;
                continue;
            }
            path.append(isDown ? 'L' : 'M')
                    .append(Frame.at(x(i, places.length)))
                    .append(' ')
                    .append(Frame.at(TOP + HEIGHT * (1 - places[i])));
            isDown = true;
        }
        return path.toString();
    }

    private static void text(Markup out, String css, String x, double y, String text) {
        String shown = Svgs.shortened(text, LONGEST);
        out.element("text", shown, "class", css, "x", x, "y", Frame.at(y));
    }
}
