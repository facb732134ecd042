package io.assay.tune;

import io.assay.tune.search.Searchers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Prints the regret of a searcher on each test function after 30, 50 and 100 trials (or other counts),
/// as medians over seeds, with the time of an ask.
///
/// ```
/// java ... io.assay.tune.RegretTable SEARCHER SEEDS FILE [COUNTS [FUNCTIONS]]
/// ```
///
/// Each finished study is a line of FILE, which a run that was broken off goes on from.
public final class RegretTable {
    private final Searcher searcher;
    private final Path file;
    private final int[] counts;

    private RegretTable(Searcher searcher, Path file, int[] counts) {
        this.searcher = searcher;
        this.file = file;
        this.counts = counts;
    }

    public static void main(String[] args) throws IOException {
        int seeds = Integer.parseInt(args[1]);
        int[] counts = {30, 50, 100};
        if (args.length > 3) {
            counts = Arrays.stream(args[3].split(",")).mapToInt(Integer::parseInt).toArray();
        }
        RegretTable table = new RegretTable(Searchers.named(args[0]), Path.of(args[2]), counts);
        List<TestFunction> functions = new ArrayList<>();
        if (args.length > 4) {
            for (String name : args[4].split(",")) {
                functions.add(TestFunction.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        } else {
            functions.addAll(Arrays.asList(TestFunction.values()).subList(0, 11));
        }
        System.out.printf("%-18s %s, median regret of %d seeds%n", "", args[0], seeds);
        for (TestFunction function : functions) {
            table.print(function, seeds);
        }
    }

    private void print(TestFunction function, int seeds) throws IOException {
        double[][] regrets = new double[counts.length + 1][seeds];
        for (int seed = 0; seed < seeds; seed++) {
            double[] row = row(function, seed);
            for (int i = 0; i < row.length; i++) {
                regrets[i][seed] = row[i];
            }
        }
        StringBuilder line = new StringBuilder();
        line.append(String.format(Locale.ROOT, "%-18s", function.name().toLowerCase(Locale.ROOT)));
        for (int i = 0; i < counts.length; i++) {
            line.append(String.format(Locale.ROOT, "  %d: %9.3g", counts[i], median(regrets[i])));
        }
        double[] last = regrets[counts.length - 1];
        line.append(
                String.format(
                        Locale.ROOT,
                        "  (%.3g - %.3g)  %.2f ms of CPU an ask",
                        last[(int) (0.1 * (seeds - 1))],
                        last[(int) Math.ceil(0.9 * (seeds - 1))],
                        median(regrets[counts.length])));
        System.out.println(line);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int n = values.length;
        return (values[(n - 1) / 2] + values[n / 2]) / 2;
    }

    /// The regrets at the counts and the milliseconds of an ask: from the file, or from a study.
    private double[] row(TestFunction function, int seed) throws IOException {
        String key = searcher.name() + " " + function.name() + " " + seed + " ";
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(key)) {
                    return Arrays.stream(line.substring(key.length()).split(" "))
                            .mapToDouble(Double::parseDouble)
                            .toArray();
                }
            }
        }
        double[] row = study(function, seed);
        StringBuilder line = new StringBuilder(key);
        for (double value : row) {
            line.append(value).append(' ');
        }
        Files.writeString(
                file, line.append('\n'), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return row;
    }

    private double[] study(TestFunction function, int seed) {
        Study study = Study.of(function.space(), searcher, seed);
        double[] row = new double[counts.length + 1];
        double least = Double.POSITIVE_INFINITY;
        long start = cpu();
        int done = 0;
        for (int i = 0; i < counts.length; i++) {
            while (done < counts[i]) {
                Running trial = study.ask().orElseThrow();
                double value = function.of(trial.params());
                study.tell(trial, value);
                least = Math.min(least, value);
                done++;
            }
            row[i] = least - function.minimum();
        }
        row[counts.length] = (cpu() - start) * 1e-6 / done;
        return row;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
