package io.assay.bench.track.calibrate;

import io.assay.bench.report.Machine;
import io.assay.bench.track.baton.Bout;
import io.assay.bench.track.baton.Duel;
import io.assay.bench.track.baton.Slices;
import io.assay.bench.track.baton.Work;
import io.assay.bench.track.control.Injected;
import io.assay.bench.track.evidence.Pair;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Measures for a while what is still wanted, the least advanced question first.
///
/// @param duel starts the JVMs
/// @param jar that holds `Injected`
/// @param ledger keeps the pairs
record Piece(Duel duel, Path jar, Ledger ledger) {

    /// Measures until the deadline or until nothing is wanted.
    ///
    /// @param deadline by [System#nanoTime()]
    /// @param progress hears how many pairs there are of how many
    void run(Condition condition, long deadline, Consumer<String> progress)
            throws IOException, InterruptedException {
        List<Known> pairs = ledger.read().pairs();
        Map<String, Bout> bouts = new HashMap<>();
        Optional<Cell> next = next(condition, pairs);
        while (next.isPresent() && System.nanoTime() < deadline) {
            Bout bout =
                    bouts.computeIfAbsent(
                            next.get().benchmark(), b -> new Bout(duel, Slices.STANDARD));
            Known known = measure(next.get(), bout, System.nanoTime());
            ledger.add(known);
            pairs.add(known);
            progress.accept(
                    pairs.size()
                            + " pairs, last "
                            + next.get()
                            + " after "
                            + bout.slices().warmups()
                            + " slices of warm-up");
            next = next(condition, pairs);
        }
    }

    /// The question with the smallest share of its pairs; nothing when each has all.
    static Optional<Cell> next(Condition condition, List<Known> pairs) {
        Map<Cell, Long> counts =
                pairs.stream().collect(Collectors.groupingBy(Known::cell, Collectors.counting()));
        return Cell.all(condition).stream()
                .filter(cell -> counts.getOrDefault(cell, 0L) < cell.wanted())
                .min(
                        Comparator.comparingDouble(
                                cell -> counts.getOrDefault(cell, 0L) / (double) cell.wanted()));
    }

    private Known measure(Cell cell, Bout bout, long seed)
            throws IOException, InterruptedException {
        Pair pair = bout.run(work(cell, 0), work(cell, cell.extra()), seed);
        String time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return new Known(cell, machine(), time, seed, pair);
    }

    private static String machine() {
        Machine here = Machine.here();
        return here.cpu() + ", " + here.cores() + " cores, " + here.jdk();
    }

    private Work work(Cell cell, int extra) {
        return new Work(
                jar,
                Injected.class.getName() + "." + cell.benchmark(),
                Map.of("extra", String.valueOf(extra)));
    }
}
