package io.assay.bench.track.calibrate;

import io.assay.bench.track.evidence.Clock;
import io.assay.bench.track.evidence.Fork;
import io.assay.bench.track.evidence.Pair;
import io.assay.bench.track.evidence.SignedRankTest;
import io.assay.bench.track.verdict.Finding;
import io.assay.bench.track.verdict.Rule;
import io.assay.bench.track.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What the rule says of the known pairs of some cells that differ in their benchmark only.
///
/// @param rule the rule
/// @param cells the pairs of each cell, in order of time
/// @param clock what differences are read from
record Rates(Rule rule, List<List<Known>> cells, Clock clock) {
    private static final int RESAMPLES = 300;

    /// How often whole comparisons that share no pair end with a verdict.
    Share disjoint(Predicate<Verdict> which) {
        return share(this::comparisons, draw -> which.test(verdict(draw)));
    }

    /// A comparison takes 20 more pairs only after a suspicion, so the next begins behind the first
    /// look of one that suspects nothing. None begins that could not be ended: leaving out the
    /// suspicious would flatter.
    private List<List<Known>> comparisons(List<Known> cell) {
        List<List<Known>> comparisons = new ArrayList<>();
        int from = 0;
        while (from + size() <= cell.size()) {
            List<Known> all = cell.subList(from, from + size());
            comparisons.add(all);
            boolean isSuspect = rule.suspects(differences(all.subList(0, rule.screenPairs())));
            from += isSuspect ? size() : rule.screenPairs();
        }
        return comparisons;
    }

    /// The same of many comparisons that do.
    Share resampled(Predicate<Verdict> which) {
        return share(this::resamples, draw -> which.test(verdict(draw)));
    }

    /// How often the interval of a first look holds the truth.
    Share coverage() {
        return share(
                cell -> Draw.disjoint(cell, rule.screenPairs()),
                draw ->
                        new SignedRankTest(differences(draw))
                                .interval(rule.level())
                                .contains(draw.get(0).cell().truth()));
    }

    /// How often another tool says something, of JVMs that took turns.
    Share rival(Rival rival, Predicate<Integer> which) {
        return share(
                this::resamples,
                draw -> which.test(rival.says().of(bases(draw), candidates(draw))));
    }

    /// The same of JVMs of which those of the base ran first, as those tools are used.
    Share inSequence(Rival rival, Predicate<Integer> which) {
        return share(
                cell -> Draw.disjoint(cell, size()),
                draw -> {
                    int half = draw.size() / 2;
                    return which.test(
                            rival.says()
                                    .of(
                                            bases(draw.subList(0, half)),
                                            candidates(draw.subList(half, draw.size()))));
                });
    }

    /// The standard deviation of the difference of a pair.
    double spread() {
        double squares = 0;
        int freedom = 0;
        for (List<Known> cell : cells) {
            double[] d = differences(cell);
            double mean = java.util.Arrays.stream(d).average().orElse(0);
            squares += java.util.Arrays.stream(d).map(x -> (x - mean) * (x - mean)).sum();
            freedom += d.length - 1;
        }
        return Math.sqrt(squares / freedom);
    }

    /// How many pairs there are.
    int pairs() {
        return cells.stream().mapToInt(List::size).sum();
    }

    private int size() {
        return rule.screenPairs() + rule.confirmPairs();
    }

    private List<List<Known>> resamples(List<Known> cell) {
        return Draw.resampled(cell, size(), RESAMPLES, 42);
    }

    private Share share(
            Function<List<Known>, List<List<Known>>> draws, Predicate<List<Known>> hits) {
        return cells.stream()
                .map(cell -> Share.of(draws.apply(cell).stream().map(hits::test)))
                .reduce(new Share(0, 0), Share::plus);
    }

    private Verdict verdict(List<Known> draw) {
        Finding finding =
                rule.of(
                        differences(draw.subList(0, rule.screenPairs())),
                        differences(draw.subList(rule.screenPairs(), draw.size())));
        return finding.verdict();
    }

    private double[] differences(List<Known> some) {
        return Pair.differences(some.stream().map(Known::pair).toList(), clock);
    }

    private static List<Fork> bases(List<Known> some) {
        return some.stream().map(known -> known.pair().base()).toList();
    }

    private static List<Fork> candidates(List<Known> some) {
        return some.stream().map(known -> known.pair().candidate()).toList();
    }
}
