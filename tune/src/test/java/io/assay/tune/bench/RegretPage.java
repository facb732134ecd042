package io.assay.tune.bench;

import io.assay.tune.TestFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The table of regrets beside the reference, and what is asked of it, as text of a page.
final class RegretPage {
    private static final double FOUND = 1e-5; // as good as the minimum
    private static final double MOST = 1.5; // times the best reference
    private static final String BAYES = "bayes";
    private static final String TPE = "tpe";

    private final RegretFile file;
    private final Reference reference;
    private final StringBuilder page = new StringBuilder();

    private RegretPage(RegretFile file, Reference reference) {
        this.file = file;
        this.reference = reference;
    }

    static String of(RegretFile file, Reference reference) {
        RegretPage made = new RegretPage(file, reference);
        made.table(100);
        made.table(50);
        made.bayes(100, 9);
        made.bayes(50, 8);
        made.tpe(100);
        made.tpe(50);
        made.covariance();
        return made.page.toString();
    }

    private void table(int trials) {
        line("Median regret after %d trials, %s:%n", trials, seeds(trials));
        line(
                "| function | bayes | tpe | cmaes | random | best reference | bayes / it | TPE of the"
                        + " reference, multivariate |");
        line("|---|---|---|---|---|---|---|---|");
        for (TestFunction function : RegretTable.FUNCTIONS) {
            String name = RegretTable.name(function);
            Reference.Line best = reference.best(name, trials);
            double bayes = file.median(BAYES, name, trials);
            line(
                    "| %s | %s | %s | %s | %s | %s %s | %s | %s, %s |",
                    name,
                    isBelow(bayes, best) ? number(bayes) : "**" + number(bayes) + "**",
                    number(file.median(TPE, name, trials)),
                    number(file.median("cmaes", name, trials)),
                    number(file.median("random", name, trials)),
                    best.method(),
                    number(best.regret()),
                    number(bayes / best.regret()),
                    number(reference.of("TPE", name, trials)),
                    number(reference.of("TPE multivariate", name, trials)));
        }
        line("");
    }

    private String seeds(int trials) {
        List<Integer> counts = new ArrayList<>();
        for (TestFunction function : RegretTable.FUNCTIONS) {
            for (String searcher : List.of(BAYES, TPE, "cmaes", "random")) {
                counts.add(file.of(searcher, RegretTable.name(function), trials).size());
            }
        }
        int least = counts.stream().min(Integer::compare).orElseThrow();
        int most = counts.stream().max(Integer::compare).orElseThrow();
        return least == most ? least + " seeds" : least + " to " + most + " seeds";
    }

    private static boolean isBelow(double regret, Reference.Line best) {
        return regret < best.regret() || regret < FOUND;
    }

    private void bayes(int trials, int asked) {
        int below = 0;
        List<String> far = new ArrayList<>();
        for (TestFunction function : RegretTable.FUNCTIONS) {
            String name = RegretTable.name(function);
            double regret = file.median(BAYES, name, trials);
            Reference.Line best = reference.best(name, trials);
            below += isBelow(regret, best) ? 1 : 0;
            if (!isBelow(regret, best) && !(regret <= MOST * best.regret())) {
                far.add(name);
            }
        }
        line(
                "- `bayes` at %d trials: below the best reference, or below 1e-5, on %d of %d"
                        + " functions (asked: %d); above 1.5 times it on %s (asked: none).",
                trials,
                below,
                RegretTable.FUNCTIONS.size(),
                asked,
                far.isEmpty() ? "none" : String.join(", ", far));
    }

    private void tpe(int trials) {
        int good = 0;
        int better = 0;
        for (TestFunction function : RegretTable.FUNCTIONS) {
            String name = RegretTable.name(function);
            double regret = file.median(TPE, name, trials);
            double plain = reference.of("TPE", name, trials);
            double joint = reference.of("TPE multivariate", name, trials);
            good += regret <= plain ? 1 : 0;
            better += regret <= Math.min(plain, joint) ? 1 : 0;
        }
        line(
                "- `tpe` at %d trials: at least as good as the TPE of the reference on %d of %d"
                        + " (asked: 8), as the better of that and its multivariate form on %d.",
                trials, good, RegretTable.FUNCTIONS.size(), better);
    }

    private void covariance() {
        int trials = RegretTable.LONG[0];
        for (TestFunction function : RegretTable.LONG_FUNCTIONS) {
            String name = RegretTable.name(function);
            List<Regret> all = file.of("cmaes", name, trials);
            if (!all.isEmpty()) {
                line(
                        "- `cmaes` at 1,000 trials on %s: %s (10 to 90 %%: %s to %s; %d seeds);"
                                + " CMA-ES of the reference %s.",
                        name,
                        number(file.median("cmaes", name, trials)),
                        number(all.get((all.size() - 1) / 10).regret()),
                        number(all.get(all.size() - 1 - (all.size() - 1) / 10).regret()),
                        all.size(),
                        number(reference.of("CMA-ES", name, trials)));
            }
        }
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3g", value);
    }

    private void line(String format, Object... values) {
        page.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
