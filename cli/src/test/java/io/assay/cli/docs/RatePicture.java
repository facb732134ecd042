package io.assay.cli.docs;

import io.assay.cli.chart.Axis;
import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Grid;
import io.assay.cli.chart.Role;
import io.assay.cli.chart.Series;
import io.assay.learn.network.DivergedException;
import io.assay.learn.network.EarlyStopping;
import io.assay.learn.network.Epoch;
import io.assay.learn.network.MultilayerPerceptron;
import io.assay.learn.network.Optimiser;
import java.util.ArrayList;
import java.util.List;

/// What a network reaches in 40 epochs by learning rate, and where it diverges.
final class RatePicture {
    private static final double TOP = 0.7;
    private static final double[] NONE = {};

    private RatePicture() {}

    static Chart chart() {
        List<Double> reached = new ArrayList<>();
        List<Double> diverged = new ArrayList<>();
        for (int eighth = -28; eighth <= 8; eighth++) {
            double power = eighth / 8.0;
            try {
                reached.add(power);
                reached.add(loss(StrictMath.pow(10, power)));
            } catch (DivergedException e) {
                reached.remove(reached.size() - 1);
                diverged.add(power);
            }
        }
        double[] xy = reached.stream().mapToDouble(Double::doubleValue).toArray();
        double[] lost = diverged.stream().mapToDouble(Double::doubleValue).toArray();
        double[] top = new double[lost.length];
        java.util.Arrays.fill(top, TOP);
        return new Chart(
                "learning-rates",
                "Too slow, right, too fast, diverged",
                "The loss on rows held out after 40 epochs by the learning rate: it falls to a least value,"
                        + " rises, and above a rate the loss is not finite any more",
                new Axis("learning rate, power of ten", -4, 2),
                new Axis("loss on rows held out", 0, TOP),
                false,
                List.of(
                        Series.Line.of("after 40 epochs", Role.C0, xy),
                        new Series.Dots("diverged", Role.C3, lost, top, NONE, NONE)),
                List.of(),
                new Grid("", List.of(), List.of()));
    }

    private static double loss(double rate) {
        List<Epoch> epochs =
                MultilayerPerceptron.defaults()
                        .layers(16)
                        .optimiser(Optimiser.sgd(rate))
                        .epochs(40)
                        .stopping(EarlyStopping.heldOut(0.3, 40))
                        .fit(Parabola.rows(200, 6), 1)
                        .epochs();
        return epochs.get(epochs.size() - 1).heldLoss();
    }
}
