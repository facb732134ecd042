package io.assay.cli.svg;

import io.assay.cli.chart.Axis;

/// Where a plot lies in its drawing, in pixels.
record Frame(double left, double top, double width, double height, Axis xAxis, Axis yAxis) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double x(double value) {
        return left + clamp(xAxis.place(value)) * width;
    }

    double y(double value) {
        return bottom() - clamp(yAxis.place(value)) * height;
    }

    /// A point far outside lies a little outside: pictures keep small numbers.
    private static double clamp(double place) {
        return Math.max(-0.02, Math.min(1.02, place));
    }

    /// A coordinate to a tenth of a pixel.
    static String at(double pixels) {
        long tenths = Math.round(pixels * 10);
        long whole = tenths / 10;
        long rest = Math.abs(tenths % 10);
        String sign = tenths < 0 && whole == 0 ? "-" : "";
        return rest == 0 ? sign + whole : sign + whole + "." + rest;
    }
}
