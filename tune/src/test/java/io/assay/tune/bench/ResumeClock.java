package io.assay.tune.bench;

import io.assay.tune.store.StudyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Kills `assay tune run` in the middle of a trial, again and again, and measures how long
/// `assay tune resume` takes from its start to the first trial that is finished.
///
/// ```
/// java ... io.assay.tune.bench.ResumeClock ROOT FILE
/// ```
public final class ResumeClock {
    private static final int KILLS = 10;

    private final Path root;
    private final Path db;
    private final double[] wall = new double[KILLS];
    private final double[] cpu = new double[KILLS];

    private ResumeClock(Path root, Path db) {
        this.root = root;
        this.db = db;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path file = Path.of(args[1]);
        Path folder = Files.createTempDirectory("resume");
        ResumeClock clock = new ResumeClock(Path.of(args[0]), folder.resolve("study.db"));
        clock.measure();
        Figures figures = Figures.read(file);
        String what = "resumed after kill -9, to the next finished trial";
        figures.put(what + ", CPU of all threads", clock.cpu, "s", "");
        figures.put(what, clock.wall, "s", "at most 2 s");
        figures.write(file);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    private void measure() throws IOException, InterruptedException {
        String trials = "100000";
        Process process =
                assay(
                        "run",
                        "docs/data/tumours.csv",
                        "--target",
                        "diagnosis",
                        "--learner",
                        "tree",
                        "--trials",
                        trials,
                        "--searcher",
                        "random",
                        "--study",
                        db.toString());
        waitFor(process, 50);
        kill(process);
        for (int i = 0; i < KILLS; i++) {
            int before = StudyFile.read(db).finished().size();
            long start = System.nanoTime();
            process = assay("resume", db.toString(), "--trials", trials);
            waitFor(process, before + 1);
            wall[i] = (System.nanoTime() - start) * 1e-9;
            Duration spent = process.toHandle().info().totalCpuDuration().orElseThrow();
            cpu[i] = spent.toMillis() * 1e-3;
            Thread.sleep(7L * i);
            kill(process);
        }
        Arrays.sort(wall);
        Arrays.sort(cpu);
    }

    private static void kill(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    private Process assay(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(root.resolve("assay").toString(), "tune"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void waitFor(Process process, int finished) throws InterruptedException {
        while (!Files.exists(db) || StudyFile.read(db).finished().size() < finished) {
            if (!process.isAlive()) {
                throw new IllegalStateException("assay ended by itself: " + process.exitValue());
            }
            Thread.sleep(20);
        }
    }
}
