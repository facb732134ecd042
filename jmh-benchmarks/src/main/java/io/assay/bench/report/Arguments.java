package io.assay.bench.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Translates what follows `./bench run` for JMH.
final class Arguments {
    /// The clock and the roof stand beside every row.
    static final List<String> ALWAYS =
            List.of("\\.ClockBenchmark\\.", "\\.BandwidthBenchmark\\.(vector|library)");

    /// For a first look: warm-up just long enough for C2.
    private static final List<String> QUICK =
            List.of("-f", "1", "-wi", "3", "-w", "200ms", "-i", "3", "-r", "100ms");

    /// One call of a hand-written loop takes many seconds there.
    private static final List<String> LARGE =
            List.of(
                    "-p",
                    "rows=100000000",
                    "-jvmArgsPrepend",
                    "-Xms7g -Xmx7g",
                    "-f",
                    "1",
                    "-wi",
                    "2",
                    "-w",
                    "500ms",
                    "-i",
                    "3",
                    "-r",
                    "500ms");

    private static final List<String> LARGE_CLASSES =
            List.of("Confusion", "Auc", "LogLoss", "Brier");

    private Arguments() {}

    /// JMH's arguments, one list for each run of JMH.
    ///
    /// A class brings its peers, the clock and the roof with it; without one the [DefaultRun] is
    /// measured. `--quick` and `--large` (1e8 rows) stand for settings; `--peers` was the build's
    /// business; all else goes to JMH as it is.
    ///
    /// @throws IllegalArgumentException if there is no such class
    static List<List<String>> forJmh(List<String> asked, Path raw) {
        List<String> classes = new ArrayList<>();
        List<String> options = new ArrayList<>();
        for (String argument : asked) {
            if (argument.endsWith("Benchmark")) {
                check(argument);
                addClass(argument.substring(0, argument.length() - "Benchmark".length()), classes);
            } else if (argument.equals("--quick")) {
                options.addAll(QUICK);
            } else if (argument.equals("--large")) {
                options.addAll(LARGE);
            } else if (!argument.equals("--peers")) {
                options.add(argument);
            }
        }
        if (classes.isEmpty() && asked.contains("--large")) {
            LARGE_CLASSES.forEach(name -> addClass(name, classes));
        }
        classes.addAll(ALWAYS);
        boolean isDefault = classes.equals(ALWAYS);
        List<List<String>> parts = isDefault ? DefaultRun.parts() : List.of(classes);
        return parts.stream().map(part -> with(part, options, raw)).toList();
    }

    private static List<String> with(List<String> part, List<String> options, Path raw) {
        List<String> all = new ArrayList<>(part);
        all.addAll(options);
        all.addAll(List.of("-prof", "io.assay.bench.AllocatedBytes", "-rf", "json"));
        all.addAll(List.of("-rff", raw.toString()));
        return List.copyOf(all);
    }

    /// The clock and the roof would run all the same, and look like an answer.
    private static void check(String asked) {
        try {
            Class.forName("io.assay.bench." + asked, false, Arguments.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "there is no class "
                            + asked
                            + " in jmh-benchmarks/src/main/java/io/assay/bench");
        }
    }

    private static void addClass(String name, List<String> classes) {
        classes.add("\\." + name + "(Benchmark|Peers)\\.");
    }
}
