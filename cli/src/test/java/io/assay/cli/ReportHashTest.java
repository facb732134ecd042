package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A report depends on the rows and the seed, on nothing else.
class ReportHashTest {
    /// Every way by every kernel set, or a third of them for each: then a number of threads still meets each
    /// set and each size of chunks, and a set meets each size.
    private static final boolean ALL = Boolean.getBoolean("assay.deep");

    private static final int RUNS = ALL ? 3 * 8 * 3 : 8 * 3;

    /// Learners read in chunks of one size, and are asked with 1 to 8 threads.
    private static final int TRAININGS = ALL ? 3 * 8 : 8;

    /// Those whose loops have kernels, and one whose trees have none.
    private static final List<String> LEARNERS =
            List.of(
                    "boost --set=rounds=10",
                    "boost --set=rounds=5 --set=leaves=8 --set=rows=0.6",
                    "knn",
                    "svm",
                    "forest --set=trees=10");

    /// What each kernel set needs to run; only the vector API is nothing without the second compiler.
    private static final List<KernelSet> SETS =
            List.of(
                    new KernelSet("scalar", "-XX:TieredStopAtLevel=1"),
                    new KernelSet("vector", "--add-modules=jdk.incubator.vector"),
                    new KernelSet(
                            "native,scalar",
                            "--enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1"));

    private record KernelSet(String name, String flags) {}

    @TempDir private Path folder;

    @Test
    void reportsAreTheSameForAnyThreadsChunksAndKernels() throws Exception {
        // More than a piece of a text that one thread reads, and more than a chunk of two sizes.
        String many = binary(9_000, "note".repeat(25));
        String few = binary(2_000, "");
        List<String> commands =
                new ArrayList<>(
                        List.of(
                                "evaluate " + many + " --score=a --replicates=3",
                                "evaluate "
                                        + few
                                        + " --score=a --ci-method=percentile --replicates=9",
                                "evaluate " + classes(2_000),
                                "compare "
                                        + few
                                        + " --score=a --score-b=b --replicates=20"
                                        + " --metric=auc,accuracy,f1,ks,ece_10_uniform,log_loss"));
        int reports = commands.size();
        String table = features(400);
        LEARNERS.forEach(one -> commands.add("train " + table + " --target=y --learner=" + one));
        List<Process> processes = new ArrayList<>();
        for (KernelSet set : SETS) {
            processes.add(start(set, commands)); // all at once
        }
        Map<String, List<String>> hashes = new TreeMap<>();
        for (Process process : processes) {
            for (String line : process.inputReader().lines().toList()) {
                String[] parts = line.split(" ");
                hashes.computeIfAbsent(parts[0], c -> new ArrayList<>()).add(parts[1]);
            }
            assertEquals(0, process.waitFor());
        }
        assertEquals(commands.size(), hashes.size());
        hashes.forEach((command, all) -> {
            boolean isReport = Integer.parseInt(command) <= reports;
            assertEquals(isReport ? RUNS : TRAININGS, all.size());
            assertEquals(1, Set.copyOf(all).size(), "hashes of command " + command + ": " + all);
        });
    }

    private static Process start(KernelSet set, List<String> commands) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(set.flags().split(" ")));
        line.addAll(List.of("-Dassay.kernels=" + set.name(), "-XX:+UseSerialGC"));
        line.add("-XX:ActiveProcessorCount=8"); // else eight threads are two where there are two
        // cores
        line.addAll(List.of("-cp", System.getProperty("java.class.path")));
        line.add("io.assay.cli.ReportHashes");
        line.add(ALL ? "all" : String.valueOf(SETS.indexOf(set)));
        line.addAll(commands);
        return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private String binary(int rows, String note) throws IOException {
        SplittableRandom random = new SplittableRandom(rows);
        StringBuilder text = new StringBuilder("y_true,a,b,note\n");
        for (int i = 0; i < rows; i++) {
            double p = random.nextDouble();
            int truth = random.nextDouble() < p ? 1 : 0;
            double other = Math.round(1e3 * (0.7 * p + 0.3 * random.nextDouble())) / 1e3;
            text.append(truth).append(',').append(p).append(',').append(other);
            text.append(',').append(note).append('\n');
        }
        return Files.writeString(folder.resolve(rows + ".csv"), text).toString();
    }

    private String features(int rows) throws IOException {
        SplittableRandom random = new SplittableRandom(rows);
        StringBuilder text = new StringBuilder("y,a,b,c,d,e\n");
        for (int i = 0; i < rows; i++) {
            double sum = random.nextDouble();
            StringBuilder line = new StringBuilder();
            for (int j = 0; j < 5; j++) {
                double x = random.nextDouble();
                sum += j * x;
                line.append(',').append(x);
            }
            text.append(sum > 5.5 ? "yes" : "no").append(line).append('\n');
        }
        return Files.writeString(folder.resolve("features.csv"), text).toString();
    }

    private String classes(int rows) throws IOException {
        SplittableRandom random = new SplittableRandom(rows);
        StringBuilder text = new StringBuilder("y_true,p_x,p_y,p_z\n");
        for (int i = 0; i < rows; i++) {
            double x = random.nextDouble();
            double y = random.nextDouble() * (1 - x);
            double u = random.nextDouble();
            text.append(u < x ? 'x' : u < x + y ? 'y' : 'z');
            text.append(',').append(x).append(',').append(y).append(',').append(1 - x - y);
            text.append('\n');
        }
        return Files.writeString(folder.resolve("classes.csv"), text).toString();
    }
}
