package io.assay.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// How many cores other processes used meanwhile, where Linux tells: a comparison of wall times is void
/// above a tenth.
final class OtherWork {
    private static final Path STAT = Path.of("/proc/stat");
    private static final double TICKS_PER_SECOND = 100;
    private static final int IDLE = 4;
    private static final int WAITING = 5;

    private final double start = others();
    private final long since = System.nanoTime();

    /// Cores on average since this was made; NaN where the system does not say.
    double cores() {
        return (others() - start) / ((System.nanoTime() - since) / 1e9);
    }

    /// Seconds of work of all processes but this one.
    private static double others() {
        try {
            // "cpu  user nice system idle iowait irq softirq steal guest ...", of which guest is in
            // user
            String[] ticks = Files.readAllLines(STAT).getFirst().split("\\s+");
            double busy = 0;
            for (int i = 1; i <= 7; i++) {
                busy += i == IDLE || i == WAITING ? 0 : Long.parseLong(ticks[i]);
            }
            var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return busy / TICKS_PER_SECOND - system.getProcessCpuTime() / 1e9;
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
