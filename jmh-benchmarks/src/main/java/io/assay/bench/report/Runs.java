package io.assay.bench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The committed runs. Of a row that several hold, the newest counts.
final class Runs {
    private final List<Run> newestFirst;

    Runs(List<Run> runs) {
        newestFirst = new ArrayList<>(runs);
        newestFirst.sort(Comparator.comparing(Run::started).reversed());
    }

    /// Newest first.
    List<Run> all() {
        return List.copyOf(newestFirst);
    }

    /// The fastest row that a pick allows and the run that holds it.
    Optional<Measured> find(Pick pick) {
        Stream<Measured> found =
                newestFirst.stream()
                        .flatMap(run -> pick.in(run).map(row -> new Measured(run, row)).stream());
        return pick.equals(Pick.MOST_ALLOCATING)
                ? found.max(Comparator.comparingDouble(m -> m.row().bytesPerOp()))
                : found.findFirst();
    }

    /// A row and what it is compared with.
    record Measured(Run run, Row row) {}
}
