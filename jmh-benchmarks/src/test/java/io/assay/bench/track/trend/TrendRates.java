package io.assay.bench.track.trend;

import java.util.List;
import java.util.Locale;

/// Prints how often `trend` errs on made series: the tables of `docs/regressions.md`.
public final class TrendRates {
    private static final int SERIES = 2000;
    private static final int CHANGE_AT = 60;

    private TrendRates() {}

    /// Without arguments.
    public static void main(String[] args) {
        line(
                "| runs alike | runs | noise | series with a step that is none | with a drift that is none |");
        line("| --- | --: | --: | --: | --: |");
        for (double alike : new double[] {0, 0.3, 0.6}) {
            for (int runs : new int[] {20, 50, 200}) {
                noise(alike, runs, 0.02);
                noise(alike, runs, 0.05);
                noise(alike, runs, 0.20);
            }
        }
        line("");
        line("| step | noise | found after 4 runs | 6 | 10 | 20 | 40 |");
        line("| --: | --: | --: | --: | --: | --: | --: |");
        for (double change : new double[] {0.05, 0.10, 0.20}) {
            steps(change, 0.02);
            steps(change, 0.05);
        }
        line("");
        line("| creeps in over 100 runs | noise | found as steps | as drift | either |");
        line("| --: | --: | --: | --: | --: |");
        for (double change : new double[] {0.05, 0.07, 0.10, 0.20}) {
            drift(change, 0.01);
            drift(change, 0.03);
        }
    }

    private static void noise(double alike, int runs, double sd) {
        int steps = 0;
        int drifts = 0;
        for (int seed = 0; seed < SERIES; seed++) {
            double[] x = StepRuleTest.noise(seed, runs, sd, alike);
            List<Step> found = StepRule.STANDARD.of(x);
            steps += found.isEmpty() ? 0 : 1;
            drifts += DriftRule.STANDARD.of(x, found, 0).isPresent() ? 1 : 0;
        }
        line(
                "| %.1f | %d | %.0f %% | %s | %s |",
                alike, runs, 100 * sd, share(steps), share(drifts));
    }

    /// At most three runs beside the place, and in the right direction.
    private static void steps(double change, double sd) {
        StringBuilder cells = new StringBuilder();
        for (int behind : new int[] {4, 6, 10, 20, 40}) {
            int hits = 0;
            for (int seed = 0; seed < SERIES; seed++) {
                double[] x = StepRuleTest.noise(seed, CHANGE_AT + behind, sd, 0);
                for (int i = CHANGE_AT; i < x.length; i++) {
                    x[i] += Math.log1p(change);
                }
                hits +=
                        StepRule.STANDARD.of(x).stream()
                                        .anyMatch(s ->
                                                s.log() > 0 && Math.abs(s.at() - CHANGE_AT) <= 3)
                                ? 1
                                : 0;
            }
            cells.append(" ").append(share(hits)).append(" |");
        }
        line("| %.0f %% | %.0f %% |%s", 100 * change, 100 * sd, cells);
    }

    private static void drift(double change, double sd) {
        int steps = 0;
        int drifts = 0;
        int either = 0;
        for (int seed = 0; seed < SERIES; seed++) {
            double[] x = StepRuleTest.noise(seed, 100, sd, 0);
            for (int i = 0; i < x.length; i++) {
                x[i] += Math.log1p(change) * i / (x.length - 1);
            }
            List<Step> found = StepRule.STANDARD.of(x);
            boolean isStep = found.stream().anyMatch(s -> s.log() > 0);
            boolean isDrift =
                    DriftRule.STANDARD.of(x, found, 0).filter(d -> d.log() > 0).isPresent();
            steps += isStep ? 1 : 0;
            drifts += isDrift ? 1 : 0;
            either += isStep || isDrift ? 1 : 0;
        }
        line(
                "| %.0f %% | %.0f %% | %s | %s | %s |",
                100 * change, 100 * sd, share(steps), share(drifts), share(either));
    }

    private static String share(int count) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * count / SERIES);
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
