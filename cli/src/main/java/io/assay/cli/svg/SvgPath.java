package io.assay.cli.svg;

/// The path of a line, without the points that lie within a quarter of a pixel of the one before.
final class SvgPath {
    private static final double STEP = 0.25;

    private final StringBuilder path = new StringBuilder();
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;

    private SvgPath() {}

    static String of(Frame frame, double[] x, double[] y) {
        SvgPath path = new SvgPath();
        for (int i = 0; i < x.length; i++) {
            path.add(frame.x(x[i]), frame.y(y[i]), i == x.length - 1);
        }
        return path.path.toString();
    }

    private void add(double x, double y, boolean last) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return;
        }
        boolean near = Math.abs(x - lastX) < STEP && Math.abs(y - lastY) < STEP;
        if (near && !last) {
            return;
        }
        path.append(path.isEmpty() ? 'M' : 'L').append(Frame.at(x)).append(' ').append(Frame.at(y));
        lastX = x;
        lastY = y;
    }
}
