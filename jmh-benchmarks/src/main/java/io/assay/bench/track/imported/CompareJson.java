package io.assay.bench.track.imported;

import io.assay.bench.track.history.Entry;
import io.assay.bench.track.history.Fingerprint;
import io.assay.bench.track.history.History.Measured;
import io.assay.bench.track.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// What `./bench compare --json` writes: the JVMs of both versions, the older one a second before. They
/// took turns, so they are compared with nothing but their like.
final class CompareJson {
    private static final String FLAGS = "those of the benchmarks, taking turns";
    private static final double NANO = 1e-9;

    private CompareJson() {}

    static boolean is(JsonNode file) {
        return file.has("rows") && file.has("control") && file.has("rule");
    }

    /// @throws IllegalArgumentException if the run was void
    static List<Measured> read(JsonNode result, Origin here) {
        JsonNode outcome = result.path("outcome");
        if (outcome.path("exit").asInt(Outcome.OK) == Outcome.VOID) {
            throw new IllegalArgumentException(
                    "a void run is not imported: " + outcome.path("sentence").asString(""));
        }
        List<Measured> all = new ArrayList<>();
        for (String side : List.of("base", "candidate")) {
            for (JsonNode row : result.path("rows")) {
                Map<String, String> params = new TreeMap<>();
                row.at("/benchmark/parameters")
                        .properties()
                        .forEach(e -> params.put(e.getKey(), e.getValue().asString()));
                String kernels = params.getOrDefault("kernels", "");
                params.remove("kernels");
                all.add(
                        new Measured(
                                machine(result, here, kernels), entry(result, row, side, params)));
            }
        }
        return all;
    }

    private static Fingerprint machine(JsonNode result, Origin here, String kernels) {
        JsonNode machine = result.path("machine");
        return new Fingerprint(
                machine.path("cpu").asString(""),
                machine.path("cores").asInt(0),
                machine.path("system").asString(""),
                machine.path("jdk").asString(""),
                FLAGS,
                here.vectorBits(),
                kernels);
    }

    private static Entry entry(
            JsonNode result, JsonNode row, String side, Map<String, String> params) {
        String clock = row.path("clock").asString("").toLowerCase(Locale.ROOT);
        List<Double> forks = new ArrayList<>();
        for (String look : List.of("screen", "fresh")) {
            row.path(look).forEach(pair -> forks.add(NANO * median(pair.path(side).path(clock))));
        }
        JsonNode bytes = row.path("bytes").path(side);
        String time = result.path("time").asString();
        return new Entry(
                side.equals("base") ? Times.secondBefore(time) : time,
                result.path(side).asString(""),
                row.at("/benchmark/benchmark").asString(""),
                params,
                clock.equals("cpu") ? "cpu" : "wall",
                "s/op",
                forks,
                List.of(),
                bytes.isNumber() ? bytes.asDouble() : null);
    }

    private static double median(JsonNode slices) {
        double[] sorted =
                StreamSupport.stream(slices.spliterator(), false)
                        .mapToDouble(JsonNode::asDouble)
                        .sorted()
                        .toArray();
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
