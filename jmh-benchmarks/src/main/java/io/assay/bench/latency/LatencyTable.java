package io.assay.bench.latency;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/// Prints latencies with a unit that fits each.
final class LatencyTable {
    private LatencyTable() {}

    static void print(
            PrintStream out,
            Map<String, ServiceLoop.Times> service,
            RowLoop.Times row,
            Map<String, LatencyBenchmark.Wait> waits,
            double load) {
        out.printf(
                Locale.ROOT,
                "%n%-22s %-8s %9s %9s %9s   %s%n",
                "1,000 rows",
                "kernels",
                "warm-up",
                "first",
                "its CPU",
                "p50, p99, p99.9, max; from when the batch was due");
        service.forEach((name, times) -> print(out, name, times));
        out.printf(
                "%na row alone, 100 boosted trees of depth 6, %s: p50, p99, p99.9, max%n"
                        + "from when it was due: %s; call alone: %s; %,d bytes in all%n",
                row.kernels(), line(row.steady()), line(row.call()), row.bytes());
        out.printf("%nwait for a safepoint while ints are sorted: p50, p99, p99.9, max%n");
        waits.forEach((kernels, wait) ->
                out.printf(
                        Locale.ROOT,
                        "%-8s %,d keys in %s: %s of %,d safepoints%n",
                        kernels,
                        wait.keys(),
                        time(wait.sort()),
                        line(wait.waited()),
                        wait.waited().count()));
        out.printf(Locale.ROOT, "%nload before the run: %.1f%n", load);
    }

    private static void print(PrintStream out, String name, ServiceLoop.Times times) {
        out.printf(
                "%-22s %-8s %9s %9s %9s   first 5,000: %s%n",
                name,
                times.kernels(),
                times.warmUp() == 0 ? "-" : time(times.warmUp()),
                time(times.first()),
                time(times.firstCpu()),
                line(times.start()));
        out.printf("%61s   steady:      %s%n", "", line(times.steady()));
        out.printf(
                "%61s   call alone:  %s; %,d bytes in all%n",
                "", line(times.call()), times.bytes());
    }

    private static String line(Percentiles p) {
        return String.join(", ", time(p.p50()), time(p.p99()), time(p.p999()), time(p.max()));
    }

    static String time(long nanos) {
        if (nanos < 10_000) {
            return nanos + " ns";
        }
        return nanos < 10_000_000
                ? String.format(Locale.ROOT, "%.0f us", nanos / 1e3)
                : String.format(Locale.ROOT, "%.0f ms", nanos / 1e6);
    }
}
