package io.assay.bench.report;

import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/// One thing that is asked of a measured row.
///
/// @param what such as `at least 5x loop`
/// @param value measures it; NaN when the run does not tell
/// @param bound where it is met
/// @param atLeast whether more is better
/// @param text prints a value
record Ask(
        String what,
        ToDoubleFunction<Runs.Measured> value,
        double bound,
        boolean atLeast,
        DoubleFunction<String> text) {

    /// Rows per second.
    static Ask rate(double rows) {
        return atLeast(Numbers.wholeRate(rows), m -> m.row().rowsPerSecond(), rows, Numbers::rate);
    }

    /// Bytes of input per second, where a byte is the cell of a table.
    static Ask cells(double cells) {
        return atLeast(
                Numbers.wholeRate(cells) + " cells",
                m -> m.row().bytesPerSecond(),
                cells,
                Numbers::rate);
    }

    /// A number in nanoseconds that the benchmark itself reports, of which nothing is asked.
    static Ask told(String name) {
        return atMost(
                name, m -> also(m.row(), name) * 1e-9, Double.POSITIVE_INFINITY, Numbers::time);
    }

    /// A share of what one core can read.
    static Ask roof(double share) {
        return atLeast(
                Numbers.percent(share) + " of the roof",
                m -> m.run().share(m.row()),
                share,
                Numbers::percent);
    }

    /// Times faster than the hand-written loop.
    static Ask loop(double times) {
        return atLeast(
                whole(times) + "x loop", m -> m.run().timesHand(m.row()), times, Numbers::times);
    }

    /// Times faster than another library.
    static Ask peer(String library, double times) {
        return atLeast(
                whole(times) + "x " + library, m -> timesPeer(m, library), times, Numbers::times);
    }

    /// How many times faster another row of ours is in the same run.
    static Ask gain(String how, Pick other, double times) {
        return atLeast(whole(times) + "x " + how, m -> times(m, other), times, Numbers::times);
    }

    /// At most so many times the time of another row of ours in the same run.
    static Ask slower(String than, Pick other, double times) {
        return atMost(
                "at most " + whole(times) + "x the time of " + than,
                m -> times(m, other),
                times,
                Numbers::times);
    }

    /// Seconds of the whole operation.
    static Ask time(double seconds) {
        return atMost(
                "at most " + Numbers.time(seconds), m -> m.row().seconds(), seconds, Numbers::time);
    }

    /// No allocation.
    static Ask noBytes() {
        return atMost(
                "0 B", m -> m.row().bytesPerOp(), 0, bytes -> Numbers.plain("%,.1f B", bytes));
    }

    /// A number in nanoseconds that the benchmark itself reports, such as `p99`.
    static Ask also(String name, double seconds) {
        return atMost(
                name + " at most " + Numbers.time(seconds),
                m -> also(m.row(), name) * 1e-9,
                seconds,
                Numbers::time);
    }

    /// A number that the benchmark itself reports, beside the same number of another row.
    static Ask alsoSlower(String name, String than, Pick other, double times) {
        return atMost(
                name + " at most " + whole(times) + "x " + than,
                m ->
                        other.in(m.run())
                                .map(row -> also(m.row(), name) / also(row, name))
                                .orElse(Double.NaN),
                times,
                Numbers::times);
    }

    private static double also(Row row, String name) {
        return row.also().getOrDefault(name, Double.NaN);
    }

    private static Ask atLeast(
            String what,
            ToDoubleFunction<Runs.Measured> value,
            double bound,
            DoubleFunction<String> text) {
        return new Ask(what, value, bound, true, text);
    }

    private static Ask atMost(
            String what,
            ToDoubleFunction<Runs.Measured> value,
            double bound,
            DoubleFunction<String> text) {
        return new Ask(what, value, bound, false, text);
    }

    /// Whether anything is asked, and not only told.
    boolean isBounded() {
        return !Double.isInfinite(bound);
    }

    /// Whether a row meets it; what was not measured does not.
    boolean isMet(Runs.Measured measured) {
        double found = value.applyAsDouble(measured);
        return atLeast ? found >= bound : found <= bound;
    }

    private static double timesPeer(Runs.Measured m, String library) {
        return m.run().peers(m.row()).stream()
                .filter(peer -> peer.library().equals(library))
                .mapToDouble(peer -> peer.seconds() / m.row().seconds())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double times(Runs.Measured m, Pick other) {
        return other.in(m.run()).map(row -> m.row().seconds() / row.seconds()).orElse(Double.NaN);
    }

    private static String whole(double times) {
        return Numbers.plain(times == Math.rint(times) ? "%.0f" : "%s", times);
    }
}
