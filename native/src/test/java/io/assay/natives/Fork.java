package io.assay.natives;

import io.assay.Assay;
import io.assay.kernel.KernelRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A JVM of its own that says what became of the native kernels.
final class Fork {
    private Fork() {}

    /// Prints the state of the native kernels, then what two uses of the chosen kernels give.
    public static void main(String[] args) {
        Assay.kernelSets().stream()
                .filter(set -> set.name().equals("native"))
                .forEach(set -> System.out.println(set.available() ? "opened" : set.reason()));
        for (int use = 0; use < 2; use++) {
            try {
                System.out.println(KernelRegistry.kernels().name());
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    /// The lines that `main` prints on a class path with these flags.
    static List<String> lines(String classPath, String... flags) throws IOException {
        return lines(Fork.class, List.of(), classPath, flags);
    }

    /// The lines that another main prints.
    static List<String> lines(
            Class<?> main, List<String> arguments, String classPath, String... flags)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process fork = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var out = fork.inputReader()) {
            return out.lines().toList();
        } finally {
            fork.destroyForcibly();
        }
    }
}
