package io.assay.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Reads what `./bench latency` wrote as a [Run], so that its figures stand in the same table.
///
/// A service loop becomes the row `LatencyBenchmark.service` with the parameter `start`; the time is
/// the median of a call, other numbers stand in [Row#also()] in nanoseconds. Rows that a model predicts
/// one by one are `LatencyBenchmark.boosted`.
final class LatencyRun {
    private LatencyRun() {}

    /// Whether a file is one of these.
    static boolean is(JsonNode file) {
        return file.has("service");
    }

    static Run of(JsonNode file) {
        List<Row> rows = new ArrayList<>();
        file.path("service").properties().forEach(e -> rows.add(service(e.getKey(), e.getValue())));
        file.path("row").properties().forEach(e -> rows.add(alone(e.getKey(), e.getValue())));
        file.path("safepoint").properties().forEach(e -> rows.add(wait(e.getKey(), e.getValue())));
        double load = file.path("loadBefore").asDouble(Double.NaN);
        return new Run(
                file.path("commit").asString(),
                file.path("started").asString(),
                0,
                "latency",
                load,
                Double.NaN,
                Double.NaN,
                new Machine(
                        "not recorded",
                        file.path("cores").asInt(),
                        "",
                        "",
                        file.path("jdk").asString(),
                        0,
                        ""),
                rows);
    }

    private static Row service(String start, JsonNode times) {
        Map<String, Double> also = percentiles(times.path("call"));
        also.put("first", times.path("first").asDouble(Double.NaN));
        also.put("firstCpu", times.path("firstCpu").asDouble(Double.NaN));
        String kernels = times.path("kernels").asString();
        double bytes = times.path("bytes").asDouble(Double.NaN);
        Map<String, String> params = Map.of("rows", "1000", "start", start);
        return row("service", kernels, params, also.get("p50") * 1e-9, bytes, also);
    }

    private static Row alone(String model, JsonNode times) {
        Map<String, Double> also = percentiles(times.path("call"));
        String kernels = times.path("kernels").asString();
        double bytes =
                times.path("bytes").asDouble(Double.NaN)
                        / times.path("call").path("count").asDouble(Double.NaN);
        return row(model, kernels, Map.of("rows", "1"), also.get("p50") * 1e-9, bytes, also);
    }

    private static Row wait(String kernels, JsonNode wait) {
        Map<String, Double> also = percentiles(wait.path("waited"));
        Map<String, String> params = Map.of("rows", wait.path("keys").asString());
        double seconds = wait.path("sort").asDouble(Double.NaN) * 1e-9;
        return row("sort", kernels, params, seconds, Double.NaN, also);
    }

    private static Row row(
            String method,
            String kernels,
            Map<String, String> params,
            double seconds,
            double bytes,
            Map<String, Double> also) {
        return new Row(
                "LatencyBenchmark." + method,
                kernels,
                params,
                1,
                seconds,
                Double.NaN,
                bytes,
                0,
                "",
                "",
                List.of(),
                also);
    }

    private static Map<String, Double> percentiles(JsonNode of) {
        Map<String, Double> also = new LinkedHashMap<>();
        for (String name : List.of("p50", "p99", "p999", "max")) {
            also.put(name, of.path(name).asDouble(Double.NaN));
        }
        return also;
    }
}
