package io.assay.bench.latency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/// What `-Xlog:safepoint` writes: how long the JVM waited until all threads had stopped.
final class SafepointLog {
    /// Its line ends in `Safepoint "ThreadDump", ..., Reaching safepoint: 12345 ns, ...`.
    private static final Pattern WAIT =
            Pattern.compile("Safepoint \"ThreadDump\".*Reaching safepoint: +(\\d+) ns");

    private SafepointLog() {}

    /// The waits for the safepoints that were asked for.
    static Percentiles waits(List<String> lines) {
        Histogram nanos = Percentiles.newHistogram();
        for (String line : lines) {
            Matcher wait = WAIT.matcher(line);
            if (wait.find()) {
                nanos.recordValue(Long.parseLong(wait.group(1)));
            }
        }
        return Percentiles.of(nanos);
    }
}
