package io.assay.cli.docs;

import io.assay.cli.svg.ChartStyle;
import io.assay.cli.svg.Markup;

/// A drawing of the guide that is no chart: a file in light and dark, by the classes of charts' style.
final class Drawing {
    private final Markup out = new Markup();

    /// @param summary what is to be seen, for those who cannot
    Drawing(int width, int height, String title, String summary) {
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
        out.element("title", title).element("desc", summary);
        out.open("style").source(ChartStyle.standalone()).close("style");
        out.leaf("rect", "class", "paper", "width", "100%", "height", "100%");
        text("heading", 16, 26, title);
    }

    void text(String css, int x, int y, String text) {
        out.element("text", text, "class", css, "x", at(x), "y", at(y));
    }

    void box(String css, int x, int y, int width, int height) {
        out.leaf(
                "rect",
                "class",
                css,
                "x",
                at(x),
                "y",
                at(y),
                "width",
                at(width),
                "height",
                at(height));
    }

    /// @param tenths of a pixel
    void dot(String css, int x, int y, int tenths) {
        String radius = tenths / 10 + "." + tenths % 10;
        out.leaf("circle", "class", css, "cx", at(x), "cy", at(y), "r", radius);
    }

    void line(String css, int x1, int y1, int x2, int y2) {
        out.leaf("line", "class", css, "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2));
    }

    /// An arrow to the right.
    void arrow(int x1, int x2, int y) {
        String path = "M" + x1 + " " + y + "H" + x2 + "m-7 -6l7 6l-7 6";
        out.leaf("path", "class", "line chosen", "style", "stroke-dasharray:none", "d", path);
    }

    private static String at(int pixels) {
        return Integer.toString(pixels);
    }

    @Override
    public String toString() {
        return out + "</svg>\n";
    }
}
