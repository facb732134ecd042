package io.assay.bench.report;

import io.assay.kernel.KernelCandidate;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Where a run was made.
///
/// @param cpu the processor's name
/// @param cores how many of them the JVM sees
/// @param caches sizes of the caches of one core, first level first; empty where the system hides them
/// @param system the operating system
/// @param jdk the Java runtime
/// @param vectorBits the width of the vector kernels, 0 where they do not run
/// @param hugePages what the system says of transparent huge pages
public record Machine(
        String cpu,
        int cores,
        String caches,
        String system,
        String jdk,
        int vectorBits,
        String hugePages) {
    private static final Path CACHES = Path.of("/sys/devices/system/cpu/cpu0/cache");
    private static final Path HUGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    /// This one.
    public static Machine here() {
        return new Machine(
                cpuName(),
                Runtime.getRuntime().availableProcessors(),
                cacheSizes(),
                property("os.name") + " " + property("os.arch"),
                property("java.vendor.version") + " " + property("java.runtime.version"),
                vectorWidth(),
                String.join(" ", lines(HUGE_PAGES)));
    }

    /// The load average of the last minute, negative where the system has none.
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String cpuName() {
        return lines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(property("os.arch"));
    }

    private static String cacheSizes() {
        if (!Files.isDirectory(CACHES)) {
            return "";
        }
        try (var levels = Files.list(CACHES)) {
            return levels.filter(level -> Files.exists(level.resolve("size")))
                    .filter(level -> !lines(level.resolve("type")).contains("Instruction"))
                    .sorted()
                    .map(level -> String.join("", lines(level.resolve("size"))))
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            return "";
        }
    }

    private static int vectorWidth() {
        return KernelRegistry.system().candidates().stream()
                .filter(c -> c.name().equals("vector"))
                .map(KernelCandidate::kernels)
                .mapToInt(kernels -> bits(kernels))
                .findFirst()
                .orElse(0);
    }

    private static int bits(Kernels kernels) {
        return kernels == null ? 0 : kernels.bits();
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    /// Nothing where the system has no such file.
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
