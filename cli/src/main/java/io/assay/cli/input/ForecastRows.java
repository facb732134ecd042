package io.assay.cli.input;

import io.assay.file.InputException;

/// What must hold between the numbers of one row of predicted distributions.
final class ForecastRows {
    private static final double OFF = 1e-6;

    private ForecastRows() {}

    /// @throws InputException if a row is at fault
    static void check(Source source, Layout layout, FamilyRows rows) {
        switch (layout.forecast().form()) {
            case BOUNDS -> bounds(source, layout, rows.predicted());
            case CLASSES -> sums(source, layout, rows.predicted());
            default -> {
                // Numbers that are finite are right.
            }
        }
    }

    private static void bounds(Source source, Layout layout, double... x) {
        for (int i = 0; i < x.length; i += 2) {
            if (x[i] > x[i + 1]) {
                throw source.field(
                        i / 2,
                        layout.probabilities().get(1),
                        Double.toString(x[i + 1]),
                        "at least the lower bound " + x[i]);
            }
        }
    }

    private static void sums(Source source, Layout layout, double... x) {
        int classes = layout.probabilities().size();
        for (int from = 0; from < x.length; from += classes) {
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                sum += x[from + c];
            }
            if (Math.abs(sum - 1) > OFF) {
                throw source.field(
                        from / classes,
                        layout.probabilities().getFirst() + " and on",
                        Double.toString(sum),
                        "probabilities that add up to 1");
            }
        }
    }
}
