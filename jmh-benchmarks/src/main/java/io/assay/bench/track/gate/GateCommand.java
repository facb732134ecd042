package io.assay.bench.track.gate;

import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.compare.UsageException;
import io.assay.bench.track.gate.hot.HotFork;
import io.assay.bench.track.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/// `./bench gate`, from the command line to the exit code.
public final class GateCommand {
    /// The facts that were accepted.
    static final Path FILE = Path.of("jmh-benchmarks/gate.properties");

    /// A line for each run that should find nothing.
    static final Path CLEAN = Path.of("jmh-benchmarks/target/gate-clean.txt");

    private final Path root;
    private final GateOptions options;

    private GateCommand(Path root, GateOptions options) {
        this.root = root;
        this.options = options;
    }

    /// Runs it.
    ///
    /// @param root of the repository
    /// @param arguments what followed `gate`
    /// @return 0 when nothing is worse, 1 when something is, 2 usage, 3 void
    public static int main(Path root, List<String> arguments) throws InterruptedException {
        try {
            return new GateCommand(root, GateOptions.of(arguments)).run();
        } catch (UsageException e) {
            System.err.println("bench: " + e.getMessage());
            return Outcome.USAGE;
        } catch (VoidException e) {
            return voided(e.getMessage());
        } catch (IOException | RuntimeException e) {
            return voided(e.toString());
        }
    }

    private static int voided(String sentence) {
        System.err.println(
                "bench: void: "
                        + sentence.replaceAll("\\s+", " ")
                        + " (exit "
                        + Outcome.VOID
                        + ")");
        return Outcome.VOID;
    }

    private int run() throws IOException, InterruptedException {
        Path file = root.resolve(FILE);
        Gate gate = new Gate(LibraryOperations.class.getName(), HotFork.here(), root);
        if (options.accepts()) {
            return accept(gate, file);
        }
        Accepted accepted = Accepted.read(file);
        checkJdk(accepted);
        if (options.clean() > 0) {
            return clean(gate, accepted);
        }
        Findings findings = gate.find(options.form());
        findings.notes().forEach(note -> System.out.println("note: " + note));
        if (options.timed()) {
            System.out.println("note: " + gate.slopes(options.form()));
        }
        List<Worse> worse = findings.worse(accepted);
        worse.forEach(one -> System.out.println("worse: " + one));
        System.out.println(summary(findings, worse));
        return worse.isEmpty() ? Outcome.OK : Outcome.SLOWER;
    }

    private static String summary(Findings findings, List<Worse> worse) {
        return "gate: "
                + findings.summary()
                + (worse.isEmpty()
                        ? "; nothing is worse"
                        : "; "
                                + worse.size()
                                + " worse. If that is meant: ./bench gate --accept, and have the"
                                + " change of "
                                + FILE
                                + " reviewed");
    }

    /// Facts of compiled code are facts of a compiler.
    private static void checkJdk(Accepted accepted) {
        long stated = accepted.number("jdk", -1);
        int found = Runtime.version().feature();
        if (found != stated) {
            throw new VoidException(
                    FILE
                            + " is of JDK "
                            + stated
                            + ", this is JDK "
                            + found
                            + "; nothing to compare");
        }
    }

    private int accept(Gate gate, Path file) throws IOException, InterruptedException {
        Accepted accepted = Files.exists(file) ? Accepted.read(file) : Accepted.nothing();
        accepted.put("jdk", String.valueOf(Runtime.version().feature()));
        Findings findings = gate.find(options.form());
        findings.accept(accepted);
        accepted.write(file);
        System.out.println("gate: " + findings.summary() + ", accepted in " + FILE);
        List<Worse> never = findings.worse(accepted);
        never.forEach(one -> System.out.println("worse: " + one));
        return never.isEmpty() ? Outcome.OK : Outcome.SLOWER;
    }

    /// Runs that should find nothing; the file counts those of earlier times too.
    private int clean(Gate gate, Accepted accepted) throws IOException, InterruptedException {
        Path file = root.resolve(CLEAN);
        Files.createDirectories(file.getParent());
        for (int run = 0; run < options.clean(); run++) {
            Findings findings = gate.find(options.form());
            List<Worse> worse = findings.worse(accepted);
            String line =
                    Instant.now() + "\t" + worse.size() + "\t" + findings.summary() + "\t" + worse;
            Files.writeString(
                    file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        List<String> lines = Files.readAllLines(file);
        long alarms = lines.stream().filter(line -> !line.split("\t", -1)[1].equals("0")).count();
        System.out.println(
                "gate: " + lines.size() + " runs in " + CLEAN + ", " + alarms + " with an alarm");
        return alarms == 0 ? Outcome.OK : Outcome.SLOWER;
    }
}
