package io.assay.bench.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Names a row: the benchmark, its parameters, and which kernel sets may stand for it.
///
/// @param benchmark such as `AucBenchmark.floats`
/// @param params all parameters but the kernel set
/// @param sets the kernel sets of which the fastest counts; none means any
record Pick(String benchmark, Map<String, String> params, List<String> sets) {

    /// What promises to allocate nothing; others return lists or plans, which they must make.
    private static final Set<String> PROMISED =
            Set.of(
                    "ConfusionBenchmark",
                    "ByteClassesBenchmark",
                    "ShortClassesBenchmark",
                    "MulticlassBenchmark",
                    "AucBenchmark.floats",
                    "AucBenchmark.doubles",
                    "ShapesBenchmark",
                    "RankingBenchmark",
                    "LogLossBenchmark",
                    "BrierBenchmark",
                    "EvaluatorBenchmark");

    /// The row that allocates most of those that promised not to.
    static final Pick MOST_ALLOCATING = new Pick("*", Map.of(), List.of());

    /// Any set.
    static Pick of(String benchmark, long rows) {
        return new Pick(benchmark, Map.of("rows", Long.toString(rows)), List.of());
    }

    /// With one more parameter.
    Pick with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(params);
        more.put(name, value.toString());
        return new Pick(benchmark, more, sets);
    }

    /// Only from these sets.
    Pick by(String... names) {
        return new Pick(benchmark, params, List.of(names));
    }

    /// The fastest row of a run, if there is one.
    Optional<Row> in(Run run) {
        if (this.equals(MOST_ALLOCATING)) {
            return run.rows().stream()
                    .filter(row ->
                            PROMISED.contains(row.type()) || PROMISED.contains(row.benchmark()))
                    .filter(row -> !row.kernels().isEmpty() && !Double.isNaN(row.bytesPerOp()))
                    .max(Comparator.comparingDouble(Row::bytesPerOp));
        }
        return run.rows().stream()
                .filter(row -> row.benchmark().equals(benchmark) && row.params().equals(params))
                .filter(row -> sets.isEmpty() || sets.contains(row.kernels()))
                .min(Comparator.comparingDouble(Row::seconds));
    }
}
