package io.assay.bench.track.calibrate;

import io.assay.bench.track.evidence.Clock;
import io.assay.bench.track.evidence.SignedRankTest;
import io.assay.bench.track.verdict.Rule;
import io.assay.bench.track.verdict.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What the rule says of the known pairs of some cells that differ in their benchmark only.
final class Rates {
    private static final long SEED = 42;

    private final Rule rule;
    private final List<List<Known>> cells;
    private final Map<Known, Double> differences = new IdentityHashMap<>();
    private final Map<Known, Rival.Jvm> bases = new IdentityHashMap<>();
    private final Map<Known, Rival.Jvm> candidates = new IdentityHashMap<>();

    /// @param rule the rule
    /// @param cells the pairs of each cell, in order of time
    /// @param clock what differences are read from
    Rates(Rule rule, List<List<Known>> cells, Clock clock) {
        this.rule = rule;
        this.cells = cells;
        for (List<Known> cell : cells) {
            for (Known known : cell) {
                differences.put(known, known.pair().difference(clock));
                bases.put(known, Rival.Jvm.of(known.pair().base()));
                candidates.put(known, Rival.Jvm.of(known.pair().candidate()));
            }
        }
    }

    /// How often whole comparisons that share no pair end with a verdict.
    Share disjoint(Predicate<Verdict> which) {
        return Share.of(comparisons().stream().map(draw -> which.test(verdict(draw))));
    }

    /// What is left at the ends of the cells makes comparisons together, in order of time.
    private List<List<Known>> comparisons() {
        List<List<Known>> comparisons = new ArrayList<>();
        List<Known> left = new ArrayList<>();
        for (List<Known> cell : cells) {
            left.addAll(cell.subList(cut(cell, comparisons), cell.size()));
        }
        left.sort(Comparator.comparing(Known::time));
        cut(left, comparisons);
        return comparisons;
    }

    /// A comparison takes 20 more pairs only after a suspicion, so the next begins behind the first
    /// look of one that suspects nothing. None begins that could not be ended: leaving out the
    /// suspicious would flatter.
    ///
    /// @return how many pairs were used
    private int cut(List<Known> pairs, List<List<Known>> comparisons) {
        int from = 0;
        while (from + size() <= pairs.size()) {
            List<Known> all = List.copyOf(pairs.subList(from, from + size()));
            comparisons.add(all);
            boolean isSuspect = rule.suspects(differences(all.subList(0, rule.screenPairs())));
            from += isSuspect ? size() : rule.screenPairs();
        }
        return from;
    }

    /// The same of many comparisons that do.
    Resampled resampled(Predicate<Verdict> which) {
        return Resampled.of(cells, size(), draw -> which.test(verdict(draw)), SEED);
    }

    /// How often the interval of some pairs that follow each other holds the truth.
    Share coverage(int pairs) {
        return Share.of(
                cells.stream()
                        .flatMap(cell -> Draw.disjoint(cell, pairs).stream())
                        .map(this::holdsTruth));
    }

    /// The same of pairs of any time.
    Resampled resampledCoverage(int pairs) {
        return Resampled.of(cells, pairs, this::holdsTruth, SEED);
    }

    private boolean holdsTruth(List<Known> draw) {
        return new SignedRankTest(differences(draw))
                .interval(rule.level())
                .contains(draw.get(0).cell().truth());
    }

    /// How often another tool says something, of JVMs that took turns.
    Resampled rival(Rival rival, Predicate<Integer> which) {
        return Resampled.of(
                cells, size(), draw -> which.test(rival.says().of(old(draw), young(draw))), SEED);
    }

    /// The same of the base's JVMs of the earlier pairs and the candidate's of the later ones: the order
    /// in which those tools are used.
    Share inSequence(Rival rival, Predicate<Integer> which) {
        int half = size() / 2;
        return Share.of(
                cells.stream()
                        .flatMap(cell -> Draw.disjoint(cell, size()).stream())
                        .map(draw ->
                                which.test(
                                        rival.says()
                                                .of(
                                                        old(draw.subList(0, half)),
                                                        young(draw.subList(half, draw.size()))))));
    }

    /// The standard deviation of the difference of a pair.
    double spread() {
        double squares = 0;
        int freedom = 0;
        for (List<Known> cell : cells) {
            double[] d = differences(cell);
            double mean = Arrays.stream(d).average().orElse(0);
            squares += Arrays.stream(d).map(x -> (x - mean) * (x - mean)).sum();
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

    private Verdict verdict(List<Known> draw) {
        return rule.of(
                        differences(draw.subList(0, rule.screenPairs())),
                        differences(draw.subList(rule.screenPairs(), draw.size())))
                .verdict();
    }

    private double[] differences(List<Known> some) {
        return some.stream().mapToDouble(differences::get).toArray();
    }

    private List<Rival.Jvm> old(List<Known> some) {
        return some.stream().map(bases::get).toList();
    }

    private List<Rival.Jvm> young(List<Known> some) {
        return some.stream().map(candidates::get).toList();
    }
}
