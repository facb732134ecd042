package io.assay.bench.track.imported;

import io.assay.bench.track.history.Entry;
import io.assay.bench.track.history.Fingerprint;
import io.assay.bench.track.history.History.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// What JMH writes with `-rf json`, of any project.
///
/// @param origin what the file does not say
record JmhJson(Origin origin) {
    private static final String KERNELS = "kernels";

    /// One entry a result.
    List<Measured> read(JsonNode file) {
        List<Measured> all = new ArrayList<>();
        file.forEach(result -> all.add(read1(result)));
        return all;
    }

    private Measured read1(JsonNode result) {
        Map<String, String> params = new TreeMap<>();
        result.path("params")
                .properties()
                .forEach(e -> params.put(e.getKey(), e.getValue().asString()));
        String kernels = params.getOrDefault(KERNELS, "");
        params.remove(KERNELS);
        int threads = result.path("threads").asInt(1);
        if (threads != 1) {
            params.put("@threads", String.valueOf(threads));
        }
        return new Measured(machine(result, kernels), entry(result, params));
    }

    private Fingerprint machine(JsonNode result, String kernels) {
        String jdk =
                result.path("vmName").asString("") + " " + result.path("vmVersion").asString("");
        String flags =
                StreamSupport.stream(result.path("jvmArgs").spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(" "));
        return new Fingerprint(
                origin.cpu(),
                origin.cores(),
                origin.system(),
                jdk.strip(),
                flags,
                origin.vectorBits(),
                kernels);
    }

    private Entry entry(JsonNode result, Map<String, String> params) {
        JsonNode metric = result.path("primaryMetric");
        Units unit = Units.of(metric.path("scoreUnit").asString(""));
        List<Double> ends = new ArrayList<>();
        metric.path("scoreConfidence")
                .forEach(x -> ends.add(x.asDouble(Double.NaN) * unit.factor()));
        boolean isInterval = ends.size() == 2 && ends.stream().allMatch(Double::isFinite);
        return new Entry(
                origin.time(),
                origin.commit(),
                result.path("benchmark").asString(""),
                params,
                result.path("mode").asString(""),
                unit.name(),
                JmhForks.of(metric).stream().map(x -> x * unit.factor()).toList(),
                isInterval ? ends : List.of(),
                bytes(result.path("secondaryMetrics")));
    }

    /// By this project's profiler, else by `-prof gc`, under both of its names.
    private static Double bytes(JsonNode metrics) {
        for (String name : List.of("allocated", "gc.alloc.rate.norm", "·gc.alloc.rate.norm")) {
            double score = metrics.path(name).path("score").asDouble(Double.NaN);
            if (Double.isFinite(score)) {
                return score;
            }
        }
        return null;
    }
}
