package io.assay.bench.track.calibrate;

import java.util.ArrayList;
import java.util.List;

/// One question of the calibration.
///
/// @param condition of the machine
/// @param benchmark a method of `Injected`
/// @param extra percent of work that the candidate does on top; 0 compares equals
public record Cell(Condition condition, String benchmark, int extra) {
    private static final List<String> BENCHMARKS = List.of("logLoss", "sort");
    private static final List<Integer> EXTRAS = List.of(0, 5, 10, 20);
    private static final int EQUALS = 200;
    private static final int CHANGED = 100;

    /// All under one condition.
    static List<Cell> all(Condition condition) {
        List<Cell> cells = new ArrayList<>();
        for (String benchmark : BENCHMARKS) {
            EXTRAS.forEach(extra -> cells.add(new Cell(condition, benchmark, extra)));
        }
        return cells;
    }

    /// How many pairs are to be measured: 200 of equals and 100 of each change, over all benchmarks.
    int wanted() {
        return Math.ceilDiv(extra == 0 ? EQUALS : CHANGED, BENCHMARKS.size());
    }

    /// The logarithm of what was injected.
    double truth() {
        return Math.log1p(extra / 100.0);
    }
}
