package io.assay.tune.bench;

import io.assay.tune.Running;
import io.assay.tune.Searcher;
import io.assay.tune.Study;
import io.assay.tune.TestFunction;
import io.assay.tune.search.Searchers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Runs searchers on the test functions, the seeds of all of them paired, and keeps the regrets.
///
/// ```
/// java ... io.assay.tune.bench.RegretTable FILE SEEDS [SEARCHERS]
/// ```
///
/// Studies that are in FILE are not run again, so that a run that was broken off goes on, and one with more
/// seeds adds them.
public final class RegretTable {
    static final int[] COUNTS = {30, 50, 100};
    static final int[] LONG = {1_000};

    /// The functions of all searchers; those after them are for covariance adaptation.
    static final List<TestFunction> FUNCTIONS = Arrays.asList(TestFunction.values()).subList(0, 11);

    static final List<TestFunction> LONG_FUNCTIONS =
            List.of(TestFunction.ROSENBROCK5, TestFunction.ROSENBROCK10);

    private final RegretFile file;

    private RegretTable(RegretFile file) {
        this.file = file;
    }

    public static void main(String[] args) throws IOException {
        RegretTable table = new RegretTable(RegretFile.open(Path.of(args[0])));
        int seeds = Integer.parseInt(args[1]);
        String names = args.length > 2 ? args[2] : "random,tpe,cmaes,bayes";
        List<Searcher> searchers = Arrays.stream(names.split(",")).map(Searchers::named).toList();
        for (int seed = 0; seed < seeds; seed++) {
            for (Searcher searcher : searchers) {
                for (TestFunction function : FUNCTIONS) {
                    table.study(searcher, function, seed, COUNTS);
                }
                if (searcher.name().equals("cmaes")) {
                    for (TestFunction function : LONG_FUNCTIONS) {
                        table.study(searcher, function, seed, LONG);
                    }
                }
            }
            System.err.println("seed " + seed + " is done");
        }
    }

    private void study(Searcher searcher, TestFunction function, int seed, int[] counts)
            throws IOException {
        String name = name(function);
        if (file.has(searcher.name(), name, seed)) {
            return;
        }
        Study study = Study.of(function.space(), searcher, seed);
        List<Regret> regrets = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        long start = cpu();
        int done = 0;
        for (int count : counts) {
            for (; done < count; done++) {
                Running trial = study.ask().orElseThrow();
                double value = function.of(trial.params());
                study.tell(trial, value);
                least = Math.min(least, value);
            }
            double millis = (cpu() - start) * 1e-6 / done;
            double regret = least - function.minimum();
            regrets.add(new Regret(searcher.name(), name, seed, count, regret, millis));
        }
        file.add(regrets);
    }

    static String name(TestFunction function) {
        return function.name().toLowerCase(Locale.ROOT);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
