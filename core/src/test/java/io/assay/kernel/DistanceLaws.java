package io.assay.kernel;

import io.assay.testing.Draw;
import java.util.Arrays;
import java.util.List;

/// The kernels that hold rows beside a query.
final class DistanceLaws {
    static final List<Law> ALL =
            List.of(
                    new Law("products(float[])", List.of(), rows -> trial(rows, Kernels::products)),
                    new Law(
                            "squaredDistances(float[])",
                            List.of(),
                            rows -> trial(rows, Kernels::squaredDistances)));

    private static final int MOST = 7;

    /// Either kernel.
    private interface Call {
        void on(Kernels k, float[] x, int start, int rows, double[] query, double[] into, int at);
    }

    private DistanceLaws() {}

    /// No column, one or several; numbers of any size, so that a sum in another order shows.
    private static Law.Trial trial(Rows drawn, Call call) {
        Draw draw = drawn.draw();
        int rows = drawn.length();
        double[] query = new double[draw.below(MOST + 1)];
        Arrays.setAll(query, j -> draw.oneIn(9) ? draw.extremeDouble() : number(draw));
        int start = draw.below(9);
        float[] x = new float[start + rows * query.length + draw.below(9)];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) number(draw);
        }
        double[] before = new double[drawn.size()];
        Arrays.fill(before, 7);
        return kernels -> {
            Outcome o = new Outcome();
            float[] values = o.copy("x", x);
            double[] asked = o.copy("query", query);
            double[] into = o.copy("into", before);
            call.on(kernels, values, start, rows, asked, into, drawn.from());
            return o;
        };
    }

    private static double number(Draw draw) {
        return (draw.unit() - 0.5) * draw.pick(1e-3, 1.0, 1.0, 1e5);
    }
}
