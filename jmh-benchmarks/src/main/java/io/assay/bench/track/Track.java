package io.assay.bench.track;

import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.bisect.Bisect;
import io.assay.bench.track.calibrate.Calibrate;
import io.assay.bench.track.compare.Compare;
import io.assay.bench.track.compare.UsageException;
import io.assay.bench.track.gate.GateCommand;
import io.assay.bench.track.history.Compact;
import io.assay.bench.track.imported.Import;
import io.assay.bench.track.report.Report;
import io.assay.bench.track.trend.Trend;
import io.assay.bench.track.verdict.Outcome;
import io.assay.bench.track.why.Why;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The Java side of the commands that compare and remember.
public final class Track {
    private Track() {}

    /// Runs a command and ends with its exit code.
    ///
    /// @param args the jar that this runs from, the command, and what followed it
    public static void main(String[] args) throws InterruptedException {
        // The JVM's own exit code would be 1, which is a verdict here.
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            System.err.println(voided(e.toString()));
            Runtime.getRuntime().halt(Outcome.VOID);
        });
        System.exit(run(Path.of(args[0]), args[1], Arrays.asList(args).subList(2, args.length)));
    }

    private static int run(Path jar, String command, List<String> rest)
            throws InterruptedException {
        try {
            return switch (command) {
                case "compare" -> Compare.main(rest);
                case "calibrate" -> Calibrate.main(jar, rest);
                case "gate" -> GateCommand.main(Path.of("."), rest);
                case "import" -> Import.main(rest);
                case "compact" -> Compact.main(rest);
                case "trend" -> Trend.main(rest);
                case "report" -> Report.main(rest);
                case "why" -> Why.main(jar, rest);
                case "bisect" -> Bisect.main(rest);
                default -> Outcome.USAGE;
            };
        } catch (UsageException e) {
            System.err.println("bench: " + e.getMessage());
            return Outcome.USAGE;
        } catch (VoidException e) {
            System.err.println(voided(e.getMessage()));
            return Outcome.VOID;
        } catch (IOException e) {
            System.err.println(voided(e.toString()));
            return Outcome.VOID;
        }
    }

    private static String voided(String sentence) {
        return "bench: void: " + sentence.replaceAll("\\s+", " ") + " (exit " + Outcome.VOID + ")";
    }
}
