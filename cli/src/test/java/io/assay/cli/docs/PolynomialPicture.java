package io.assay.cli.docs;

import io.assay.cli.chart.Axis;
import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Grid;
import io.assay.cli.chart.Role;
import io.assay.cli.chart.Series;
import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.linear.LinearRegression;
import io.assay.learn.prepare.Pipeline;
import io.assay.learn.prepare.Polynomial;
import java.util.ArrayList;
import java.util.List;

/// Polynomials of three degrees through few rows of a parabola.
final class PolynomialPicture {
    private static final int[] DEGREES = {1, 2, 4};
    private static final double[] NONE = {};

    private PolynomialPicture() {}

    static Chart chart() {
        Table table = Parabola.rows(10, 262);
        List<Series> series = new ArrayList<>();
        series.add(line("truth", Role.REFERENCE, PolynomialPicture::truth));
        for (int d = 0; d < DEGREES.length; d++) {
            Learner learner =
                    Pipeline.of(LinearRegression.defaults(), Polynomial.degree(DEGREES[d]));
            series.add(line("degree " + DEGREES[d], Role.of(d), learner.fit(table, 0)));
        }
        double[] x = new double[table.rows()];
        for (int i = 0; i < x.length; i++) {
            x[i] = table.value(i, 0);
        }
        series.add(new Series.Dots("training rows", Role.CHOSEN, x, table.numbers(), NONE, NONE));
        return new Chart(
                "polynomials",
                "A line is too simple, degree 4 follows the noise",
                "Polynomials of degree 1, 2 and 4 through ten points about a parabola: the line misses"
                        + " its bend, degree 2 follows it, degree 4 bends with the points",
                new Axis("x", -3, 3),
                new Axis("y", -3, 7),
                false,
                series,
                List.of(),
                new Grid("", List.of(), List.of()));
    }

    private static void truth(Table rows, double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = rows.value(i, 0) * rows.value(i, 0) / 2;
        }
    }

    private static Series line(String name, Role role, Model model) {
        Table rows = Parabola.line();
        double[] y = new double[rows.rows()];
        model.predict(rows, y);
        double[] xy = new double[2 * y.length];
        for (int i = 0; i < y.length; i++) {
            xy[2 * i] = rows.value(i, 0);
            xy[2 * i + 1] = y[i];
        }
        return Series.Line.of(name, role, xy);
    }
}
