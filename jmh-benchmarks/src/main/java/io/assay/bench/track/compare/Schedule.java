package io.assay.bench.track.compare;

import io.assay.bench.track.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Which benchmark gets the next pair.
///
/// @param hasBudget whether time that is left over is spent where the interval is widest
/// @param mostPairs where a benchmark that still cannot be told is given up
record Schedule(boolean hasBudget, int mostPairs) {
    private static final double SCREEN_SHARE = 0.65;

    /// How many benchmarks a budget allows to look at once, leaving time for suspects; at least one.
    ///
    /// @param pairs of a first look
    static int affordable(double budgetSeconds, double pairSeconds, int pairs) {
        double all = budgetSeconds * SCREEN_SHARE / (pairSeconds * pairs);
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, all));
    }

    /// The next to be measured: first looks in shuffled rounds, then suspects, then whatever cannot be
    /// told. Nothing when all is said or no time is left.
    ///
    /// @param pairsLeft how many pairs the time that is left suffices for
    Optional<Contest> next(List<Contest> contests, double pairsLeft, SplittableRandom random) {
        if (pairsLeft < 1) {
            return Optional.empty();
        }
        List<Contest> first =
                contests.stream().filter(c -> !c.isSuspect() && c.missing() > 0).toList();
        if (!first.isEmpty()) {
            return behind(first, random);
        }
        List<Contest> suspects = finishable(contests, pairsLeft);
        return suspects.isEmpty() ? widest(contests) : behind(suspects, random);
    }

    /// The suspects of the largest changes that can be given all their pairs.
    private static List<Contest> finishable(List<Contest> contests, double pairsLeft) {
        List<Contest> suspects =
                contests.stream()
                        .filter(c -> c.isSuspect() && c.missing() > 0)
                        .sorted(
                                Comparator.comparing((Contest c) -> c.fresh().isEmpty())
                                        .thenComparing(c -> -size(c)))
                        .toList();
        int count = 0;
        double left = pairsLeft;
        for (Contest suspect : suspects) {
            left -= suspect.missing();
            count += left >= 0 ? 1 : 0;
        }
        return suspects.subList(0, count);
    }

    private static double size(Contest contest) {
        List<Double> sizes =
                contest.screen().stream()
                        .map(pair -> pair.difference(contest.clock()))
                        .sorted()
                        .toList();
        return Math.abs(sizes.get(sizes.size() / 2));
    }

    /// One of those with the fewest pairs, by chance: rounds in which each comes once, shuffled.
    private static Optional<Contest> behind(List<Contest> some, SplittableRandom random) {
        int most = some.stream().mapToInt(Contest::missing).max().orElse(0);
        List<Contest> behind = some.stream().filter(c -> c.missing() == most).toList();
        return Optional.of(behind.get(random.nextInt(behind.size())));
    }

    private Optional<Contest> widest(List<Contest> contests) {
        return contests.stream()
                .filter(c -> hasBudget && c.evidence().size() < mostPairs)
                .filter(c -> c.finding().verdict() == Verdict.CANNOT_TELL)
                .max(Comparator.comparingDouble(c -> c.finding().width()));
    }
}
