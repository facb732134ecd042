package io.assay.tune.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The regrets of finished studies, as lines of a file.
final class RegretFile {
    private static final String HEAD = "searcher,function,seed,trials,regret,ask_ms\n";

    private final Path file;
    private final List<Regret> regrets = new ArrayList<>();

    private RegretFile(Path file) {
        this.file = file;
    }

    /// What a file has; nothing where there is none.
    static RegretFile open(Path file) throws IOException {
        RegretFile opened = new RegretFile(file);
        if (Files.exists(file)) {
            Files.readAllLines(file).stream()
                    .skip(1)
                    .map(Regret::parse)
                    .forEach(opened.regrets::add);
        }
        return opened;
    }

    boolean has(String searcher, String function, int seed) {
        return regrets.stream().anyMatch(regret -> regret.isOf(searcher, function, seed));
    }

    /// Keeps those of one study, all in one write, so that a run that is broken off leaves whole studies.
    void add(List<Regret> study) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, HEAD);
        }
        String lines = study.stream().map(r -> r + "\n").collect(Collectors.joining());
        Files.writeString(file, lines, StandardOpenOption.APPEND);
        regrets.addAll(study);
    }

    /// What there is of a searcher on a function after some trials, the least regret first.
    List<Regret> of(String searcher, String function, int trials) {
        return regrets.stream()
                .filter(r -> r.searcher().equals(searcher) && r.function().equals(function))
                .filter(r -> r.trials() == trials)
                .sorted((a, b) -> Double.compare(a.regret(), b.regret()))
                .toList();
    }

    /// The median regret; NaN where there is none.
    double median(String searcher, String function, int trials) {
        List<Regret> sorted = of(searcher, function, trials);
        int n = sorted.size();
        return n == 0
                ? Double.NaN
                : (sorted.get((n - 1) / 2).regret() + sorted.get(n / 2).regret()) / 2;
    }
}
