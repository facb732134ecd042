package io.assay.bench.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/// What one `./bench run` measured.
///
/// @param commit the commit that was measured, with `+` after it when files had changed
/// @param started when, in UTC
/// @param seconds how long it took
/// @param arguments what followed `./bench run`
/// @param loadBefore the load average when it began
/// @param loadAfter the load average when it ended; on one thread the run itself adds 1
/// @param chain dependent steps per nanosecond: the clock of the core in GHz; NaN when not measured
/// @param machine where
/// @param rows the results
record Run(
        String commit,
        String started,
        long seconds,
        String arguments,
        double loadBefore,
        double loadAfter,
        double chain,
        Machine machine,
        List<Row> rows) {

    /// The hand-written loop of a row, on the same data.
    Optional<Row> hand(Row row) {
        return rows.stream()
                .filter(r -> r.benchmark().equals(row.hand()) && r.params().equals(row.params()))
                .findFirst();
    }

    /// Other libraries at the work of a row, on the same data.
    List<Row> peers(Row row) {
        return rows.stream()
                .filter(r -> r.of().contains(row.benchmark()) && r.params().equals(row.params()))
                .toList();
    }

    /// How many times faster than the hand-written loop; NaN without one.
    double timesHand(Row row) {
        return hand(row).map(hand -> hand.seconds() / row.seconds()).orElse(Double.NaN);
    }

    /// Bytes per second as a share of what one core can read; NaN when that was not measured.
    double share(Row row) {
        return row.threads() > 1
                ? Double.NaN
                : row.bytesPerSecond() / roof().bytesPerSecond(row.bytes());
    }

    /// The roof of this run.
    @JsonIgnore
    Roof roof() {
        return Roof.of(rows);
    }
}
