package io.assay.bench.track.calibrate;

import io.assay.bench.track.evidence.Clock;
import io.assay.bench.track.verdict.Rule;
import io.assay.bench.track.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rates as Markdown.
final class RatesTable {
    private static final Rule RULE = Rule.STANDARD;

    private final List<Known> pairs;
    private final StringBuilder text = new StringBuilder();

    private RatesTable(List<Known> pairs) {
        this.pairs = pairs;
    }

    static String of(List<Known> pairs) {
        RatesTable table = new RatesTable(pairs);
        table.load();
        table.verdicts();
        table.coverage();
        table.rivals();
        return table.text.toString();
    }

    private void load() {
        row("machine", "pairs", "load average, median", "middle half");
        row("---", "--:", "--:", "--:");
        for (Condition condition : Condition.values()) {
            List<Known> some = under(condition);
            List<Double> load = new ArrayList<>(some.stream().flatMap(RatesTable::load).toList());
            if (!load.isEmpty()) {
                Collections.sort(load);
                row(
                        word(condition),
                        String.valueOf(some.size()),
                        at(load, 0.5),
                        at(load, 0.25) + " to " + at(load, 0.75));
            }
        }
    }

    private static Stream<Double> load(Known known) {
        return Stream.concat(
                known.pair().base().load().stream(), known.pair().candidate().load().stream());
    }

    private static String at(List<Double> sorted, double share) {
        return String.format(Locale.ROOT, "%.1f", sorted.get((int) (share * (sorted.size() - 1))));
    }

    private void verdicts() {
        text.append('\n');
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
                "resampled: same");
        row("---", "---", "--:", "--:", "--:", "---", "---", "---", "---", "---");
        each((condition, clock, extra, rates) -> {
            Predicate<Verdict> changed =
                    v -> v == Verdict.SLOWER || extra == 0 && v == Verdict.FASTER;
            row(
                    condition,
                    clock,
                    extra + " %",
                    String.valueOf(rates.pairs()),
                    String.format(Locale.ROOT, "%.2f %%", 100 * rates.spread()),
                    rates.disjoint(changed).exact(),
                    rates.disjoint(v -> v == Verdict.SAME).exact(),
                    rates.disjoint(v -> v == Verdict.CANNOT_TELL).exact(),
                    rates.resampled(changed).text(),
                    rates.resampled(v -> v == Verdict.SAME).text());
        });
    }

    /// All sizes of change together: what an interval holds does not depend on where it lies. Equals are
    /// equal in any state of the machine; what more work costs may follow it.
    private void coverage() {
        text.append('\n');
        row("machine", "time", "95 % intervals of", "hold the truth", "resampled");
        row("---", "---", "---", "---", "---");
        for (Condition condition : Condition.values()) {
            for (Clock clock : Clock.values()) {
                covered(condition, clock, "equals", known -> known.cell().extra() == 0);
                covered(condition, clock, "changes", known -> known.cell().extra() != 0);
            }
        }
    }

    private void covered(Condition condition, Clock clock, String what, Predicate<Known> which) {
        List<Known> some = under(condition).stream().filter(which).toList();
        Rates rates = new Rates(RULE, cells(some, known -> known.cell().toString()), clock);
        for (int size : new int[] {RULE.screenPairs(), RULE.confirmPairs()}) {
            Share share = rates.coverage(size);
            if (share.of() > 0) {
                row(
                        word(condition),
                        word(clock),
                        size + " pairs of " + what,
                        share.exact(),
                        rates.resampledCoverage(size).text());
            }
        }
    }

    private void rivals() {
        text.append('\n');
        row(
                "machine",
                "rule",
                "injected",
                "says changed, of pairs (resampled)",
                "says changed, bases of earlier pairs, candidates of later ones");
        row("---", "---", "--:", "---", "---");
        each((condition, clock, extra, rates) -> {
            Predicate<Integer> changed = s -> s > 0 || extra == 0 && s < 0;
            if (clock.equals(word(Clock.WALL))) {
                for (Rival rival : Rival.all()) {
                    row(
                            condition,
                            rival.name(),
                            extra + " %",
                            rates.rival(rival, changed).text(),
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
                for (List<Known> some : cells(under(condition), known -> known.cell().extra())) {
                    line.of(
                            word(condition),
                            word(clock),
                            some.get(0).cell().extra(),
                            new Rates(RULE, cells(some, known -> known.cell().benchmark()), clock));
                }
            }
        }
    }

    private List<Known> under(Condition condition) {
        return pairs.stream().filter(known -> known.cell().condition() == condition).toList();
    }

    private static <K> List<List<Known>> cells(List<Known> some, Function<Known, K> key) {
        return List.copyOf(
                some.stream()
                        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                        .values());
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
