package io.assay.cli.docs;

import io.assay.learn.Table;
import io.assay.learn.ensemble.AdaBoost;
import io.assay.learn.ensemble.AdaBoostModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Stumps one after the other, with the weights that rows have for each of them.
final class AdaBoostPicture {
    private static final int SHOWN = 3;

    private AdaBoostPicture() {}

    static String draw() {
        Table rows = Samples.bow(50, 21);
        AdaBoostModel model = AdaBoost.defaults().rounds(20).fit(rows, 1);
        double[] weights = new double[rows.rows()];
        Arrays.fill(weights, 1);
        List<Panels.Panel> panels = new ArrayList<>();
        for (int r = 0; r < SHOWN; r++) {
            AdaBoostModel.Round round = model.rounds().get(r);
            String caption = String.format(Locale.ROOT, "%d: say %.2f", r + 1, round.say());
            panels.add(new Panels.Panel(caption, round.model(), rows, weights));
            weights = after(round, rows, weights);
        }
        double[] even = new double[rows.rows()];
        Arrays.fill(even, 1);
        panels.add(new Panels.Panel("all " + model.rounds().size(), model, rows, even));
        return Panels.draw(
                "What a stump gets wrong weighs more for the next",
                "Three stumps in their order: each cuts the square in two, and points that it gets"
                        + " wrong are larger for the next one; then the regions of all stumps together",
                panels);
    }

    private static double[] after(AdaBoostModel.Round round, Table rows, double[] weights) {
        double[] predicted = new double[2 * rows.rows()];
        round.model().predict(rows, predicted);
        double[] next = weights.clone();
        double sum = 0;
        for (int i = 0; i < next.length; i++) {
            int said = predicted[2 * i + 1] > predicted[2 * i] ? 1 : 0;
            next[i] *= said == rows.label(i) ? 1 : StrictMath.exp(round.say());
            sum += next[i];
        }
        for (int i = 0; i < next.length; i++) {
            next[i] *= next.length / sum;
        }
        return next;
    }
}
