package io.assay.tune.bench;

import java.util.Locale;

/// How far the best value of one study is from the minimum, after some trials.
///
/// @param searcher its name
/// @param function its name
/// @param seed of the study
/// @param trials done
/// @param regret the best value less the least value of the function
/// @param askMillis CPU time of asking and telling, a trial, up to here
record Regret(
        String searcher, String function, int seed, int trials, double regret, double askMillis) {

    static Regret parse(String line) {
        String[] fields = line.split(",");
        return new Regret(
                fields[0],
                fields[1],
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                Double.parseDouble(fields[4]),
                Double.parseDouble(fields[5]));
    }

    /// Whether it is of a study.
    boolean isOf(String name, String what, int which) {
        return searcher.equals(name) && function.equals(what) && seed == which;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%s,%.4f",
                searcher,
                function,
                seed,
                trials,
                regret,
                askMillis);
    }
}
