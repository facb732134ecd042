package io.assay.cli.result;

import io.assay.Metric;
import io.assay.Predictions;
import io.assay.cli.input.FamilyRows;
import io.assay.interval.Intervals;
import io.assay.regression.RealMetrics;
import io.assay.regression.RealPredictions;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The metrics of predicted numbers, and the main ones of each group.
public final class RealResults {
    private static final Set<String> MAIN = Set.of("rmse", "mae", "bias", "r2");

    private RealResults() {}

    /// Puts everything that is wanted.
    ///
    /// @param intervals what makes the intervals, or null
    public static void put(Results results, FamilyRows rows, Intervals intervals) {
        List<Metric<RealPredictions>> metrics = RealMetrics.all(results.policy());
        results.count("n", rows.rows());
        put(results, "", predictions(rows, null), metrics, intervals);
        if (rows.codes() != null) {
            results.groups(rows.names());
            for (int g = 0; g < rows.names().size(); g++) {
                putGroup(results, rows, g, intervals);
            }
        }
    }

    private static void putGroup(Results results, FamilyRows rows, int group, Intervals intervals) {
        int[] codes = rows.codes();
        int[] those = IntStream.range(0, codes.length).filter(i -> codes[i] == group).toArray();
        List<Metric<RealPredictions>> metrics =
                RealMetrics.all(results.policy()).stream()
                        .filter(m -> !results.isAll() || MAIN.contains(m.name()))
                        .toList();
        String prefix = "group." + rows.names().get(group) + ".";
        results.count(prefix + "n", those.length);
        put(results, prefix, predictions(rows, those), metrics, intervals);
    }

    private static void put(
            Results results,
            String prefix,
            RealPredictions rows,
            List<Metric<RealPredictions>> metrics,
            Intervals intervals) {
        MetricResults.put(results, prefix, rows, metrics, intervals, rows.rows(), rows::weighted);
    }

    /// @param those some of the rows, or null for all
    private static RealPredictions predictions(FamilyRows rows, int[] those) {
        RealPredictions plain =
                Predictions.real(picked(rows.truth(), those), picked(rows.predicted(), those));
        return rows.weight() == null ? plain : plain.weighted(picked(rows.weight(), those));
    }

    private static double[] picked(double[] column, int[] rows) {
        return rows == null ? column : IntStream.of(rows).mapToDouble(i -> column[i]).toArray();
    }
}
