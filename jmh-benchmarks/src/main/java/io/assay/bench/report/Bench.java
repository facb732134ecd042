package io.assay.bench.report;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The Java side of `./bench`.
public final class Bench {
    private Bench() {}

    /// Runs a command; the exit code is 1 when it failed.
    ///
    /// @param args `run COMMIT FOLDER ...`, `table FILE` or `docs ROOT`
    public static void main(String[] args) throws Exception {
        List<String> rest = Arrays.asList(args).subList(1, args.length);
        switch (args[0]) {
            case "run" -> run(rest.get(0), Path.of(rest.get(1)), rest.subList(2, rest.size()));
            case "table" -> table(Path.of(rest.get(0)));
            case "docs" -> docs(Path.of(rest.get(0)));
            default -> throw new IllegalArgumentException(args[0] + " is no command");
        }
    }

    private static void run(String commit, Path folder, List<String> asked) throws Exception {
        try {
            print(Measurement.of(commit, folder, asked));
        } catch (IllegalArgumentException e) {
            fail(e.getMessage());
        }
    }

    private static void table(Path file) throws Exception {
        if (Files.notExists(file)) {
            fail("there is no file " + file + ": nothing was measured");
        }
        print(RunFile.read(file));
    }

    /// The pages are written even when they have faults, so that one sees what is to be explained.
    private static void docs(Path root) throws Exception {
        Docs docs = Docs.of(root);
        docs.write();
        if (!docs.faults().isEmpty()) {
            fail(String.join(System.lineSeparator() + "bench: ", docs.faults()));
        }
    }

    private static void print(Run run) {
        String table = RunTable.of(run);
        if (table.isEmpty()) {
            fail("no results: nothing was measured");
        }
        // The console may not be UTF-8; the table is.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println();
        out.print(table);
        out.printf(
                "%n%s, %d cores, load %.1f to %.1f, %.2f dependent steps a nanosecond%n",
                run.machine().cpu(),
                run.machine().cores(),
                run.loadBefore(),
                run.loadAfter(),
                run.chain());
    }

    private static void fail(String sentence) {
        System.err.println("bench: " + sentence);
        System.exit(1);
    }
}
