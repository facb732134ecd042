package io.assay.bench.track.calibrate;

import io.assay.bench.track.evidence.Clock;
import io.assay.bench.track.verdict.Rule;
import io.assay.bench.track.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The rates as Markdown.
final class RatesTable {
    private final List<Known> pairs;
    private final StringBuilder text = new StringBuilder();

    private RatesTable(List<Known> pairs) {
        this.pairs = pairs;
    }

    static String of(List<Known> pairs) {
        RatesTable table = new RatesTable(pairs);
        table.verdicts();
        table.coverage();
        table.rivals();
        return table.text.toString();
    }

    private void verdicts() {
        row(
                "machine",
                "time",
                "injected",
                "pairs",
                "SD of a pair",
                "comparisons: changed",
                "same",
                "cannot tell",
                "resampled: changed",
                "same");
        row("---", "---", "--:", "--:", "--:", "---", "---", "---", "--:", "--:");
        each((condition, clock, extra, rates) -> {
            Predicate<Verdict> changed =
                    v -> v == Verdict.SLOWER || extra == 0 && v == Verdict.FASTER;
            row(
                    condition,
                    clock,
                    extra + " %",
                    String.valueOf(rates.pairs()),
                    percent(rates.spread()),
                    rates.disjoint(changed).exact(),
                    rates.disjoint(v -> v == Verdict.SAME).exact(),
                    rates.disjoint(v -> v == Verdict.CANNOT_TELL).exact(),
                    rates.resampled(changed).percent(),
                    rates.resampled(v -> v == Verdict.SAME).percent());
        });
    }

    private void coverage() {
        text.append('\n');
        row("machine", "time", "injected", "95 % intervals of 12 pairs that hold the truth");
        row("---", "---", "--:", "---");
        each((condition, clock, extra, rates) ->
                row(condition, clock, extra + " %", rates.coverage().exact()));
    }

    private void rivals() {
        text.append('\n');
        row(
                "machine",
                "rule",
                "injected",
                "says changed, in turns (resampled)",
                "says changed, one after the other");
        row("---", "---", "--:", "--:", "---");
        each((condition, clock, extra, rates) -> {
            Predicate<Integer> changed = s -> s > 0 || extra == 0 && s < 0;
            if (clock.equals("wall")) {
                for (Rival rival : Rival.all()) {
                    row(
                            condition,
                            rival.name(),
                            extra + " %",
                            rates.rival(rival, changed).percent(),
                            rates.inSequence(rival, changed).exact());
                }
            }
        });
    }

    @FunctionalInterface
    private interface Line {
        void of(String condition, String clock, int extra, Rates rates);
    }

    private void each(Line line) {
        for (Condition condition : Condition.values()) {
            for (Clock clock : Clock.values()) {
                var sizes =
                        pairs.stream()
                                .filter(known -> known.cell().condition() == condition)
                                .collect(
                                        Collectors.groupingBy(
                                                known -> known.cell().extra(),
                                                TreeMap::new,
                                                Collectors.toList()));
                sizes.forEach((extra, some) ->
                        line.of(
                                condition.name().toLowerCase(Locale.ROOT),
                                clock.name().toLowerCase(Locale.ROOT),
                                extra,
                                new Rates(Rule.STANDARD, cells(some), clock)));
            }
        }
    }

    private static List<List<Known>> cells(List<Known> some) {
        return List.copyOf(
                some.stream()
                        .collect(
                                Collectors.groupingBy(
                                        known -> known.cell().benchmark(),
                                        TreeMap::new,
                                        Collectors.toList()))
                        .values());
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}
