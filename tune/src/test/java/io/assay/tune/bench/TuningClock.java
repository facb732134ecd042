package io.assay.tune.bench;

import io.assay.tune.Running;
import io.assay.tune.Searcher;
import io.assay.tune.Study;
import io.assay.tune.TestFunction;
import io.assay.tune.search.Searchers;
import io.assay.tune.store.StudyFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// Measures what a study costs beside its objective: asking and telling by CPU time of the thread, keeping by
/// the clock on the wall, each also at the end of a study of 100,000 trials.
///
/// ```
/// java ... io.assay.tune.bench.TuningClock FILE
/// ```
public final class TuningClock {
    private static final LongSupplier CPU =
            ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
    private static final LongSupplier WALL = System::nanoTime;
    private static final int LONG = 100_000;
    private static final int BLOCK = 1_000;
    private static final double MICRO = 1e3;
    private static final double MILLI = 1e6;

    private final Figures figures;

    private TuningClock(Figures figures) {
        this.figures = figures;
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        TuningClock clock = new TuningClock(Figures.read(file));
        clock.asks();
        clock.longStudy(Searchers.random(), "at most 5 us");
        clock.longStudy(Searchers.tpe(), "");
        Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "clock");
        try {
            clock.storage(folder);
        } finally {
            remove(folder);
            clock.figures.write(file);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    /// Goes on with a study.
    ///
    /// @param steps how many are timed
    /// @param trials of each step
    /// @param unit nanoseconds in the unit of the answers
    /// @return the time of a trial in each step, the least first
    private static double[] timed(
            Study study, int steps, int trials, LongSupplier clock, double unit) {
        TestFunction function = TestFunction.HARTMANN6;
        double[] times = new double[steps];
        for (int i = 0; i < steps; i++) {
            long start = clock.getAsLong();
            for (int k = 0; k < trials; k++) {
                Running trial = study.ask().orElseThrow();
                study.tell(trial, function.of(trial.params()));
            }
            times[i] = (clock.getAsLong() - start) / unit / trials;
        }
        Arrays.sort(times);
        return times;
    }

    private static Study study(Searcher searcher, long seed) {
        return Study.of(TestFunction.HARTMANN6.space(), searcher, seed);
    }

    private void asks() {
        timed(study(Searchers.bayes(), 1), 1, 210, CPU, 1); // compiles
        ask(Searchers.bayes(), 190, 20, "at most 50 ms");
        ask(Searchers.tpe(), 1_900, 200, "at most 1 ms");
    }

    /// The time of a trial after some others, over five studies.
    private void ask(Searcher searcher, int after, int steps, String asked) {
        double[] all = new double[0];
        for (int seed = 0; seed < 5; seed++) {
            Study study = study(searcher, seed);
            timed(study, 1, after, CPU, MILLI);
            double[] times = timed(study, steps, 1, CPU, MILLI);
            all = Arrays.copyOf(all, all.length + steps);
            System.arraycopy(times, 0, all, all.length - steps, steps);
        }
        Arrays.sort(all);
        String name = searcher.name() + ", trials " + after + " to " + (after + steps);
        figures.put(name + ", CPU", all, "ms", asked);
    }

    private void longStudy(Searcher searcher, String asked) {
        timed(study(searcher, 2), 1, 2 * BLOCK, CPU, MICRO);
        Study study = study(searcher, 1);
        double[] early = timed(study, 10, BLOCK, CPU, MICRO);
        timed(study, 1, LONG - 20 * BLOCK, CPU, MICRO);
        double[] late = timed(study, 10, BLOCK, CPU, MICRO);
        figures.put(searcher.name() + ", the first 10,000 trials, CPU", early, "us", asked);
        figures.put(searcher.name() + ", trials 90,000 to 100,000, CPU", late, "us", asked);
    }

    private void storage(Path folder) throws IOException {
        figures.put("one flush of this disk", flushes(folder.resolve("raw")), "ms", "");
        try (StudyFile file = StudyFile.durable(folder.resolve("durable.db"))) {
            double[] times = timed(file.keep(study(Searchers.random(), 1)), 20, 20, WALL, MILLI);
            figures.put("a trial kept durably", times, "ms", "");
        }
        Path path = folder.resolve("study.db");
        try (StudyFile file = StudyFile.open(path)) {
            Study study = file.keep(study(Searchers.random(), 1));
            double[] early = timed(study, 10, BLOCK, WALL, MILLI);
            timed(study, 1, LONG - 20 * BLOCK, WALL, MILLI);
            double[] late = timed(study, 10, BLOCK, WALL, MILLI);
            figures.put("a trial kept, the first 10,000", early, "ms", "at most 1 ms");
            figures.put("a trial kept, 90,000 to 100,000", late, "ms", "at most 1 ms");
        }
        double[] opened = new double[3];
        for (int i = 0; i < opened.length; i++) {
            long start = WALL.getAsLong();
            try (StudyFile file = StudyFile.open(path)) {
                timed(file.keep(study(Searchers.random(), 1)), 1, 1, WALL, MILLI);
            }
            opened[i] = (WALL.getAsLong() - start) * 1e-9;
        }
        Arrays.sort(opened);
        figures.put("a file of 100,000 trials gone on with", opened, "s", "");
    }

    /// What the disk takes to keep a block whatever happens, without any of this.
    private static double[] flushes(Path path) throws IOException {
        double[] times = new double[100];
        try (FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < times.length; i++) {
                long start = WALL.getAsLong();
                file.write(ByteBuffer.allocate(4096));
                file.force(true);
                times[i] = (WALL.getAsLong() - start) / MILLI;
            }
        }
        Arrays.sort(times);
        return times;
    }
}
