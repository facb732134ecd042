package io.assay.bench.track.trend;

import io.assay.bench.track.history.Entry;
import io.assay.bench.track.history.Fingerprint;
import io.assay.bench.track.history.History;
import io.assay.bench.track.history.History.Measured;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Made histories with known changes.
public final class SampleHistory {
    /// Where they were made.
    public static final Fingerprint MACHINE =
            new Fingerprint("Made CPU", 2, "Linux amd64", "25", "-Xmx1g", 512, "");

    private SampleHistory() {}

    /// Writes a series of runs with a step.
    ///
    /// @param at the first run behind the step
    /// @param change of the cost there
    public static History write(
            Path folder, String name, String unit, int runs, int at, double change)
            throws IOException {
        History history = new History(folder);
        Random random = new Random(name.hashCode());
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            double cost = 1e-5 * (i >= at ? 1 + change : 1);
            double level = unit.equals("ops/s") ? 1 / cost : cost;
            List<Double> forks = new ArrayList<>();
            for (int fork = 0; fork < 5; fork++) {
                forks.add(level * Math.exp(0.02 * random.nextGaussian()));
            }
            all.add(
                    new Measured(
                            MACHINE,
                            new Entry(
                                    Instant.parse("2026-01-01T00:00:00Z")
                                            .plusSeconds(86_400L * i)
                                            .toString(),
                                    String.format("%07x", 0x1000000 + 7919 * i),
                                    name,
                                    Map.of("rows", "1000"),
                                    unit.equals("ops/s") ? "thrpt" : "avgt",
                                    unit,
                                    forks,
                                    List.of(0.97 * level, 1.03 * level),
                                    i >= at ? 16.0 : 0.0)));
        }
        history.add(all);
        return history;
    }

    /// The commit of a run.
    public static String commit(int run) {
        return String.format("%07x", 0x1000000 + 7919 * run);
    }
}
