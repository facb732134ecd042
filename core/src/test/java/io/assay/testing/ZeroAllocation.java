package io.assay.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The rule behind every "allocates nothing": in a JVM of its own, without agents and with `-Xbatch`,
/// at most 50 windows of 1,000 calls; the last five must read exactly 0 bytes on the thread's
/// allocation counter. Never reaching that is a failure.
public final class ZeroAllocation {
    private static final int TIMEOUT_SECONDS = 300;

    /// Flags of this JVM that the fork needs as well; agents are not among them.
    private static final List<String> KEPT = List.of("--add-", "--enable-", "--illegal-", "-XX:");

    /// What tests that are over early run with; allocation is looked at in compiled code.
    private static final String NO_C2 = "-XX:TieredStopAtLevel";

    private ZeroAllocation() {}

    /// Runs the scenario in a fork, once for each variant, or once when there are none. Throws an
    /// `AssertionError` with the counters when one of them goes on allocating.
    public static void check(Class<? extends Scenario> scenario, String... variants) {
        List<String> command = command();
        command.add(AllocationWindows.class.getName());
        command.add(scenario.getName());
        command.addAll(List.of(variants));
        Path output = null;
        try {
            output = Files.createTempFile("assay-allocation", ".txt");
            int exit = run(command, output);
            String text = Files.readString(output);
            System.out.print(text);
            if (exit != 0) {
                throw new AssertionError(scenario.getName() + " (exit code " + exit + ")\n" + text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(output);
        }
    }

    /// `java` as this JVM runs: same binary, class path, flags and `assay.*` properties.
    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xbatch");
        for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (KEPT.stream().anyMatch(flag::startsWith) && !flag.startsWith(NO_C2)) {
                command.add(flag);
            }
        }
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith("assay.")) {
                command.add("-D" + name + "=" + System.getProperty(name));
            }
        }
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        return command;
    }

    private static int run(List<String> command, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // may hold an agent
        Process fork = builder.redirectOutput(output.toFile()).start();
        try {
            if (!fork.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("no end after " + TIMEOUT_SECONDS + " s: " + command);
            }
            return fork.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + command, e);
        } finally {
            fork.destroyForcibly();
        }
    }

    private static void delete(Path output) {
        try {
            if (output != null) {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
