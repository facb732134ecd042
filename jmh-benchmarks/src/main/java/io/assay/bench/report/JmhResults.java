package io.assay.bench.report;

import io.assay.bench.Peer;
import io.assay.bench.Reads;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the JSON of JMH, adding what the benchmark methods say of themselves.
final class JmhResults {
    private static final String ALLOCATED = "allocated";

    private JmhResults() {}

    /// The rows of a file that JMH wrote with `-rf json`.
    static List<Row> rows(JsonNode file) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode node : file) {
            rows.add(row(node));
        }
        return rows;
    }

    private static Row row(JsonNode node) {
        String name = node.path("benchmark").asString();
        int dot = name.lastIndexOf('.');
        String type = name.substring(0, dot);
        String simple = type.substring(type.lastIndexOf('.') + 1);
        Optional<Method> method = method(type, name.substring(dot + 1));
        Optional<Reads> reads = method.map(m -> m.getAnnotation(Reads.class));
        Optional<Peer> peer = method.map(m -> m.getAnnotation(Peer.class));
        Map<String, String> params = texts(node.path("params"));
        String kernels = params.remove("kernels");
        JsonNode score = node.path("primaryMetric");
        Typical time = Typical.of(score);
        double unit = secondsOf(score.path("scoreUnit").asString());
        return new Row(
                simple + name.substring(dot),
                kernels,
                params,
                reads.map(Reads::threads).orElse(1),
                time.median() * unit,
                time.error() * unit,
                allocated(node),
                reads.map(Reads::bytes).orElse(0),
                reads.map(Reads::hand)
                        .filter(h -> !h.isEmpty())
                        .map(h -> simple + "." + h)
                        .orElse(""),
                peer.map(Peer::library).orElse(""),
                peer.map(p -> List.of(p.of())).orElse(List.of()),
                also(node.path("secondaryMetrics")));
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties().forEach(e -> texts.put(e.getKey(), e.getValue().asString()));
        return texts;
    }

    private static double allocated(JsonNode node) {
        return node.path("secondaryMetrics").path(ALLOCATED).path("score").asDouble(Double.NaN);
    }

    /// What the benchmark itself reports, beside its time and allocation.
    private static Map<String, Double> also(JsonNode metrics) {
        Map<String, Double> also = new LinkedHashMap<>();
        metrics.properties().stream()
                .filter(e -> !e.getKey().equals(ALLOCATED))
                .forEach(
                        e -> also.put(e.getKey(), e.getValue().path("score").asDouble(Double.NaN)));
        return also;
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

    /// Nothing for results of another version, whose method is gone.
    private static Optional<Method> method(String type, String name) {
        try {
            return Arrays.stream(Class.forName(type).getMethods())
                    .filter(m -> m.getName().equals(name))
                    .findFirst();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
