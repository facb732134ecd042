package io.assay.bench.track;

import io.assay.bench.track.calibrate.Calibrate;
import io.assay.bench.track.compare.Compare;
import io.assay.bench.track.verdict.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The Java side of the commands that compare.
public final class Track {
    private Track() {}

    /// Runs a command and ends with its exit code.
    ///
    /// @param args the jar that this runs from, the command, and what followed it
    public static void main(String[] args) throws InterruptedException {
        // The JVM's own exit code would be 1, which is a verdict here.
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            System.err.println("bench: void: " + e + " (exit " + Outcome.VOID + ")");
            Runtime.getRuntime().halt(Outcome.VOID);
        });
        Path jar = Path.of(args[0]);
        List<String> rest = Arrays.asList(args).subList(2, args.length);
        System.exit(
                switch (args[1]) {
                    case "compare" -> Compare.main(rest);
                    case "calibrate" -> Calibrate.main(jar, rest);
                    default -> Outcome.USAGE;
                });
    }
}
