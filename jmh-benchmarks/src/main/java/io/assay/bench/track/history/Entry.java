package io.assay.bench.track.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One benchmark in one run: a line of a history. Names are short in the file, since there they are
/// repeated sixty thousand times.
///
/// @param time of the run, UTC as in ISO 8601
/// @param commit what was measured, `+` behind it when files had changed; empty when nobody said
/// @param benchmark the full name of the method
/// @param params its parameters by name
/// @param mode what was measured: JMH's mode, or the clock of a comparison
/// @param unit `s/op`, `ops/s`, or whatever else JMH counted
/// @param forks the mean of each JVM, in the unit
/// @param interval of the mean, both ends; empty where there is none
/// @param bytes allocated by an operation; null where nobody counted
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Entry(
        @JsonProperty("t") String time,
        @JsonProperty("c") String commit,
        @JsonProperty("b") String benchmark,
        @JsonProperty("p") Map<String, String> params,
        @JsonProperty("m") String mode,
        @JsonProperty("u") String unit,
        @JsonProperty("f") List<Double> forks,
        @JsonProperty("i") List<Double> interval,
        @JsonProperty("a") Double bytes) {
    private static final MathContext SHORT = new MathContext(6);

    /// Checks and copies.
    ///
    /// @throws IllegalArgumentException if a part is missing or no number one could plot
    public Entry {
        commit = commit == null ? "" : commit;
        params = params == null ? Map.of() : new TreeMap<>(params);
        interval = interval == null ? List.of() : List.copyOf(interval);
        if (time == null || benchmark == null || mode == null || unit == null || forks == null) {
            throw new IllegalArgumentException("an entry lacks its t, b, m, u or f");
        }
        forks = List.copyOf(forks);
        if (forks.isEmpty() || !forks.stream().allMatch(x -> x > 0 && Double.isFinite(x))) {
            throw new IllegalArgumentException(
                    benchmark + " has the figures " + forks + "; expected positive numbers");
        }
        if (!interval.isEmpty() && interval.size() != 2) {
            throw new IllegalArgumentException(benchmark + " has an interval that is none");
        }
    }

    /// What it may be compared with, within one machine.
    public Key key() {
        return new Key(benchmark, params, mode, unit);
    }

    /// The middle JVM.
    public double median() {
        double[] sorted = forks.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int n = sorted.length;
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    /// Six digits of each figure, which is more than any of them carries.
    public Entry rounded() {
        return new Entry(
                time,
                commit,
                benchmark,
                params,
                mode,
                unit,
                forks.stream().map(Entry::round).toList(),
                interval.stream().map(Entry::round).toList(),
                bytes == null ? null : round(bytes));
    }

    private static double round(double x) {
        return Double.isFinite(x) ? new BigDecimal(x).round(SHORT).doubleValue() : x;
    }
}
