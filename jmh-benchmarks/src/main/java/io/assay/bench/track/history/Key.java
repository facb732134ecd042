package io.assay.bench.track.history;

import java.util.Map;
import java.util.TreeMap;

/// What a series of figures is of.
///
/// @param benchmark the full name of the method
/// @param params its parameters
/// @param mode what was measured
/// @param unit of the figures
public record Key(String benchmark, Map<String, String> params, String mode, String unit) {

    /// The method's class and name, the parameters, and the mode where it is not the usual one.
    public String label() {
        int method = benchmark.lastIndexOf('.');
        int type = benchmark.lastIndexOf('.', method - 1);
        StringBuilder label = new StringBuilder(benchmark.substring(type + 1));
        new TreeMap<>(params).forEach((k, v) -> label.append(' ').append(k + "=" + v));
        return mode.equals("avgt") ? label.toString() : label + " (" + mode + ")";
    }

    /// Whether larger figures are better.
    public boolean isThroughput() {
        return unit.startsWith("ops/");
    }
}
