package io.assay.regression;

import io.assay.Metric;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What happens to each metric when truth and predictions are changed together. A metric that is not
/// listed fails the build.
final class RealLawTable {
    private static final double NONE = Double.NaN;

    /// @param degree it is multiplied by the factor to this power when both numbers are multiplied by a
    ///     factor; NaN where there is no such law
    /// @param shifts whether adding the same number to both changes nothing
    /// @param swapped 1 when truth and prediction may change places, -1 when that turns the sign, else 0
    record Entry(double degree, boolean shifts, int swapped) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    RealLawTable() {
        put("mse", 2, true, 1);
        put("rmse", 1, true, 1);
        put("mae", 1, true, 1);
        put("median_ae", 1, true, 1);
        put("mape", 0, false, 0);
        put("smape", 0, false, 1);
        put("r2", 0, true, 0);
        put("explained_variance", 0, true, 0);
        put("d2_absolute_error", 0, true, 0);
        put("max_error", 1, true, 1);
        put("bias", 1, true, -1);
        put("pinball_0.1", 1, true, 0);
        put("pinball_0.5", 1, true, 1);
        put("pinball_0.9", 1, true, 0);
        put("huber_1", NONE, true, 1);
        put("msle", NONE, false, 1);
        put("poisson_deviance", 1, false, 0);
        put("gamma_deviance", 0, false, 0);
        put("tweedie_deviance_1.5", 0.5, false, 0);
        put("d2_poisson", 0, false, 0);
        put("pearson", 0, true, 1);
        put("spearman", 0, true, 1);
        put("kendall_tau_b", 0, true, 1);
        put("ccc", 0, true, 1);
    }

    private void put(String name, double degree, boolean shifts, int swapped) {
        entries.put(name, new Entry(degree, shifts, swapped));
    }

    Set<String> names() {
        return entries.keySet();
    }

    Entry of(Metric<RealPredictions> metric) {
        return entries.get(metric.name());
    }
}
