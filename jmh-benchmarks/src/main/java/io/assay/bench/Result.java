package io.assay.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// One row of a JMH run.
///
/// @param type the simple name of the benchmark class
/// @param method the benchmark method
/// @param kernels the kernel set, empty for a hand loop
/// @param params all other parameters, in the order of their names
/// @param seconds the mean time of one call
/// @param error half the width of its 99.9 % interval in seconds, NaN when there is none
/// @param allocated bytes allocated per call, NaN when that was not measured
/// @param bytesPerRow what [Reads] says, 0 when it says nothing
/// @param hand the method to compare with, empty when there is none
record Result(
        String type,
        String method,
        String kernels,
        Map<String, String> params,
        double seconds,
        double error,
        double allocated,
        int bytesPerRow,
        String hand) {

    /// The rows of a file that JMH wrote with `-rf json`.
    static List<Result> all(JsonNode file) {
        List<Result> results = new ArrayList<>();
        for (JsonNode node : file) {
            results.add(of(node));
        }
        return results;
    }

    private static Result of(JsonNode node) {
        String name = node.path("benchmark").asString();
        int dot = name.lastIndexOf('.');
        String type = name.substring(0, dot);
        String method = name.substring(dot + 1);
        Map<String, String> params = new LinkedHashMap<>();
        node.path("params")
                .properties()
                .forEach(e -> params.put(e.getKey(), e.getValue().asString()));
        String kernels = params.remove("kernels");
        JsonNode score = node.path("primaryMetric");
        double unit = secondsOf(score.path("scoreUnit").asString());
        Reads reads = reads(type, method);
        return new Result(
                type.substring(type.lastIndexOf('.') + 1),
                method,
                kernels == null ? "" : kernels,
                params,
                score.path("score").asDouble(Double.NaN) * unit,
                score.path("scoreError").asDouble(Double.NaN) * unit,
                node.path("secondaryMetrics")
                        .path("gc.alloc.rate.norm")
                        .path("score")
                        .asDouble(Double.NaN),
                reads == null ? 0 : reads.bytes(),
                reads == null ? "" : reads.hand());
    }

    private static double secondsOf(String unit) {
        return switch (unit) {
            case "ns/op" -> 1e-9;
            case "us/op" -> 1e-6;
            case "ms/op" -> 1e-3;
            case "s/op" -> 1;
            default ->
                    throw new IllegalArgumentException(
                            "the unit is " + unit + "; expected a time per operation");
        };
    }

    /// Null for results of another version, whose method is gone.
    private static Reads reads(String type, String method) {
        try {
            for (var candidate : Class.forName(type).getMethods()) {
                if (candidate.getName().equals(method)) {
                    return candidate.getAnnotation(Reads.class);
                }
            }
            return null;
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /// Rows per second, NaN when the benchmark does not say its rows.
    double rowsPerSecond() {
        String rows = params.get("rows");
        return rows == null ? Double.NaN : Double.parseDouble(rows) / seconds;
    }

    /// Whether `other` is the hand loop of this row on the same data.
    boolean isComparedWith(Result other) {
        return type.equals(other.type) && params.equals(other.params) && hand.equals(other.method);
    }
}
