package io.assay.cli.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// When this process began. The JVM's own bean tells it too, but takes 40 ms to load.
final class ProcessStart {
    private static final double TICKS_PER_SECOND = 100;
    private static final int START_FIELD = 20; // of /proc/self/stat, counted after the command

    private ProcessStart() {}

    /// How long ago, to 10 ms; NaN where the system does not say.
    static double millisAgo() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double started = Double.parseDouble(fields[START_FIELD - 1]) / TICKS_PER_SECOND;
            String uptime = Files.readString(Path.of("/proc/uptime"));
            double now = Double.parseDouble(uptime.substring(0, uptime.indexOf(' ')));
            return Math.max(0, (now - started) * 1000);
        } catch (IOException | RuntimeException e) {
            return Double.NaN;
        }
    }
}
