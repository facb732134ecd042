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
    /// @param args `run COMMIT FOLDER ...` or `table FILE`
    public static void main(String[] args) throws Exception {
        List<String> rest = Arrays.asList(args).subList(1, args.length);
        switch (args[0]) {
            case "run" ->
                    print(
                            Measurement.of(
                                    rest.get(0),
                                    Path.of(rest.get(1)),
                                    rest.subList(2, rest.size())));
            case "table" -> table(Path.of(rest.get(0)));
            default -> throw new IllegalArgumentException(args[0] + " is no command");
        }
    }

    private static void table(Path file) throws Exception {
        if (Files.notExists(file)) {
            fail("there is no file " + file + ": nothing was measured");
        }
        print(RunFile.read(file));
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
                "%n%s, %d cores, load %.1f to %.1f, %.2f dependent additions a nanosecond%n",
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
