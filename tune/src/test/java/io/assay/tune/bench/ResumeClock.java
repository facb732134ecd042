package io.assay.tune.bench;

import io.assay.tune.store.StudyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private ResumeClock(Path root, Path db) {
        this.root = root;
        this.db = db;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path file = Path.of(args[1]);
        Path folder = Files.createTempDirectory("resume");
        double[] times = new ResumeClock(Path.of(args[0]), folder.resolve("study.db")).times();
        Figures figures = Figures.read(file);
        figures.put("resumed after kill -9, to the next finished trial", times, "s", "at most 2 s");
        figures.write(file);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    private double[] times() throws IOException, InterruptedException {
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
        double[] times = new double[KILLS];
        for (int i = 0; i < KILLS; i++) {
            int before = StudyFile.read(db).finished().size();
            long start = System.nanoTime();
            process = assay("resume", db.toString(), "--trials", trials);
            waitFor(process, before + 1);
            times[i] = (System.nanoTime() - start) * 1e-9;
            Thread.sleep(7L * i);
            kill(process);
        }
        Arrays.sort(times);
        return times;
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
