package io.assay.cli.tune;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/// What the process takes from here on: time, CPU time of all threads, heap.
final class Meter {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final List<MemoryPoolMXBean> HEAP =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();

    private final long wall;
    private final long cpu;

    private Meter() {
        System.gc(); // so that garbage of what ran before is not counted
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        cpu = SYSTEM.getProcessCpuTime();
        wall = System.nanoTime();
    }

    static Meter start() {
        return new Meter();
    }

    double wallSeconds() {
        return (System.nanoTime() - wall) * 1e-9;
    }

    double cpuSeconds() {
        return (SYSTEM.getProcessCpuTime() - cpu) * 1e-9;
    }

    /// The sum of the most that each pool of the heap had, which bounds what the heap had at once.
    long heapBytes() {
        return HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
