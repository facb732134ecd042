package io.assay.bench.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What `./bench learners` measured of one comparison: a learner of ours and another library's, in turns
/// in one process. The numbers of every pair are kept; what is said of them is computed when it is said.
///
/// @param name which comparison, a key of [LearnerGoal]
/// @param rows training rows
/// @param threads threads of each side
/// @param commit the commit that was measured, with `+` after it when files had changed
/// @param started when the first pair began, in UTC
/// @param seconds how long the pairs took
/// @param machine where
/// @param loadBefore the load average when it began
/// @param others cores that other processes used on average during the pairs; NaN when that is not known
/// @param own what ours took
/// @param peer what the other library took
public record LearnerRun(
        String name,
        int rows,
        int threads,
        String commit,
        String started,
        long seconds,
        Machine machine,
        double loadBefore,
        double others,
        Side own,
        Side peer) {
    private static final String PREFIX = "learners-";

    /// Cores in use by others from which on times are void.
    private static final double MOST_OTHERS = 0.1;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    /// One side, a number for each pair.
    ///
    /// @param wall seconds of the fit
    /// @param cpu processor seconds of the process during the fit
    /// @param predictCpu processor seconds of the process for predicting the test rows once
    /// @param auc on the test rows
    public record Side(double[] wall, double[] cpu, double[] predictCpu, double[] auc) {}

    /// Whether others used so much that the times say nothing.
    @JsonIgnore
    public boolean isVoid() {
        return !(others <= MOST_OTHERS);
    }

    int pairs() {
        return own.wall.length;
    }

    LearnerRatio wall() {
        return LearnerRatio.of(own.wall, peer.wall);
    }

    LearnerRatio cpu() {
        return LearnerRatio.of(own.cpu, peer.cpu);
    }

    LearnerRatio predictCpu() {
        return LearnerRatio.of(own.predictCpu, peer.predictCpu);
    }

    /// The mean over the pairs: a peer without a seed learns something else each time.
    static double mean(double[] auc) {
        return Arrays.stream(auc).average().orElse(Double.NaN);
    }

    /// By how much ours ranks better.
    double aucGained() {
        return mean(own.auc) - mean(peer.auc);
    }

    /// What was found, for the console.
    public String summary() {
        return Numbers.plain("AUC %.5f", mean(own.auc))
                + Numbers.plain(", theirs %.5f", mean(peer.auc))
                + "; wall "
                + wall().text()
                + ", CPU "
                + cpu().text()
                + ", CPU of prediction "
                + predictCpu().text()
                + Numbers.plain("; others used %.2f cores", others)
                + (isVoid() ? ": VOID" : "");
    }

    /// Where a comparison is kept.
    public static Path file(Path folder, String name, int rows) {
        return folder.resolve(PREFIX + name + "-" + rows + ".json");
    }

    /// Whether a file is named as one of these.
    static boolean is(Path file) {
        return file.getFileName().toString().startsWith(PREFIX);
    }

    /// Whether a folder holds this comparison with at least so many pairs.
    public static boolean isKept(Path folder, String name, int rows, int pairs) throws IOException {
        Path file = file(folder, name, rows);
        return Files.exists(file) && read(file).pairs() >= pairs;
    }

    /// Keeps it: all of it or nothing, however the process ends.
    public void keep(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = file(folder, name, rows);
        Path whole = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(whole, JSON.writeValueAsString(this) + "\n");
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static LearnerRun read(Path file) throws IOException {
        return JSON.readValue(Files.readString(file), LearnerRun.class);
    }

    /// All of a folder, fewest rows first.
    static List<LearnerRun> readAll(Path folder) throws IOException {
        List<LearnerRun> runs = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, PREFIX + "*.json")) {
                for (Path file : files) {
                    runs.add(read(file));
                }
            }
        }
        runs.sort(Comparator.comparing(LearnerRun::name).thenComparing(LearnerRun::rows));
        return runs;
    }
}
