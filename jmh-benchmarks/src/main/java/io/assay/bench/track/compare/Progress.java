package io.assay.bench.track.compare;

import io.assay.bench.track.verdict.Rule;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// Tells on the error stream how far a comparison is.
///
/// @param out where to
/// @param isTerminal whether a line may be written over
record Progress(PrintStream out, boolean isTerminal) {
    private static final int BAR = 30;

    /// Where this process was started from.
    static Progress here() {
        return new Progress(System.err, System.console() != null && System.console().isTerminal());
    }

    /// After the first pair, which tells what one takes: how long first looks will take.
    void estimate(int count, int of, Rule rule, double pairSeconds) {
        double first = (count + 0.5) * rule.screenPairs() * pairSeconds;
        say(
                "estimate: %s for %d pairs of each of %d benchmarks and the control; more for those that"
                        + " warm up slowly, %s for each suspect, and a moment each to count bytes",
                time(first), rule.screenPairs(), count, time(rule.confirmPairs() * pairSeconds));
        if (count < of) {
            say("%d others follow if there is time left", of - count);
        }
    }

    /// After each pair.
    void after(List<Contest> all, int pairs, double seconds) {
        long left = all.stream().mapToLong(Contest::missing).sum();
        long suspects = all.stream().filter(Contest::isSuspect).count();
        if (!isTerminal && pairs % 12 != 0) {
            return;
        }
        int full = (int) ((long) BAR * pairs / (pairs + left));
        String line =
                String.format(
                        Locale.ROOT,
                        "[%s%s] %d pairs, %d suspects, %s gone, about %s to go",
                        "#".repeat(full),
                        ".".repeat(BAR - full),
                        pairs,
                        suspects,
                        time(seconds),
                        time(left * seconds / pairs));
        out.print(isTerminal ? "\r" + line + "   " : line + System.lineSeparator());
        out.flush();
    }

    /// Leaves the bar behind.
    void end() {
        if (isTerminal) {
            out.println();
        }
    }

    /// A line of its own.
    void say(String format, Object... values) {
        out.println("bench: " + String.format(Locale.ROOT, format, values));
    }

    private static String time(double seconds) {
        return seconds < 100
                ? String.format(Locale.ROOT, "%.0f s", seconds)
                : String.format(Locale.ROOT, "%.0f m", seconds / 60);
    }
}
