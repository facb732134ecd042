package io.assay.bench.track.imported;

import io.assay.bench.track.history.Entry;
import io.assay.bench.track.history.Fingerprint;
import io.assay.bench.track.history.History.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// What `./bench keep` keeps: a run of this repository's own suite, which says where and of what it is.
/// JVMs are not told apart in it, and of the flags only that the large form has others.
final class RunJson {
    private static final String PACKAGE = "io.assay.bench.";
    private static final String FLAGS = "those of the suite, not kept";

    private RunJson() {}

    static boolean is(JsonNode file) {
        return file.has("rows") && file.has("machine") && file.has("started");
    }

    static List<Measured> read(JsonNode run) {
        List<Measured> all = new ArrayList<>();
        for (JsonNode row : run.path("rows")) {
            all.add(new Measured(machine(run, row), entry(run, row)));
        }
        return all;
    }

    private static Fingerprint machine(JsonNode run, JsonNode row) {
        JsonNode machine = run.path("machine");
        boolean isLarge = run.path("arguments").asString("").contains("--large");
        return new Fingerprint(
                machine.path("cpu").asString(""),
                machine.path("cores").asInt(0),
                machine.path("system").asString(""),
                machine.path("jdk").asString(""),
                isLarge ? FLAGS + ", with the heap of --large" : FLAGS,
                machine.path("vectorBits").asInt(0),
                row.path("kernels").asString(""));
    }

    private static Entry entry(JsonNode run, JsonNode row) {
        Map<String, String> params = new TreeMap<>();
        row.path("params")
                .properties()
                .forEach(e -> params.put(e.getKey(), e.getValue().asString()));
        double seconds = row.path("seconds").asDouble(Double.NaN);
        double error = row.path("error").asDouble(Double.NaN);
        double bytes = row.path("bytesPerOp").asDouble(Double.NaN);
        return new Entry(
                run.path("started").asString(),
                run.path("commit").asString(""),
                PACKAGE + row.path("benchmark").asString(""),
                params,
                "avgt",
                "s/op",
                List.of(seconds),
                Double.isFinite(error) ? List.of(seconds - error, seconds + error) : List.of(),
                Double.isFinite(bytes) ? bytes : null);
    }
}
