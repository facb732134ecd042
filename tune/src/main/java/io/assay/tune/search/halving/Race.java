package io.assay.tune.search.halving;

import io.assay.tune.math.Bell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A race: candidates are measured on the same blocks of rows, one block after the other, and one that
/// is surely worse than the leader is measured no more (O. Maron, A. Moore, 1994; M. López-Ibáñez et
/// al., 2016).
///
/// A candidate is dropped when the mean of its paired differences to the leader, row by row, is above 0
/// with a p value below `budget / ((candidates - 1) * blocks)`: the chance that the best candidate is
/// ever dropped is at most the budget. The test is normal; rows have to be many.
///
/// @param budget the error that is allowed over the whole race, in (0, 1)
/// @param rows how many rows are measured before anyone is dropped, at least 10
public record Race(double budget, int rows) {

    /// Losses of a candidate.
    @FunctionalInterface
    public interface Losses {
        /// The loss of each row of a block, in an order that is the same for all candidates.
        double[] of(int candidate, int block);
    }

    /// Who was dropped.
    ///
    /// @param candidate from 0
    /// @param block after which
    /// @param leader it was worse than
    /// @param pValue of that, one-sided, before any correction
    public record Drop(int candidate, int block, int leader, double pValue) {}

    /// How a race ended.
    ///
    /// @param winner the least mean loss of those left
    /// @param left all that were not dropped
    /// @param drops those that were, in order
    /// @param measured blocks that were measured, over all candidates
    public record Result(int winner, List<Integer> left, List<Drop> drops, int measured) {}

    public Race {
        if (!(budget > 0 && budget < 1) || rows < 10) {
            throw new IllegalArgumentException(
                    "budget and rows are "
                            + budget
                            + " and "
                            + rows
                            + "; expected a number in (0, 1), and at least 10");
        }
    }

    /// Five percent, fifty rows.
    public static Race defaults() {
        return new Race(0.05, 50);
    }

    /// Runs a race.
    public Result run(int candidates, int blocks, Losses losses) {
        List<Integer> left = new ArrayList<>(IntStream.range(0, candidates).boxed().toList());
        List<Drop> drops = new ArrayList<>();
        List<List<double[]>> seen = new ArrayList<>();
        left.forEach(c -> seen.add(new ArrayList<>()));
        double edge = budget / (Math.max(candidates - 1, 1) * (double) blocks);
        int measured = 0;
        for (int block = 0; block < blocks; block++) {
            for (int candidate : left) {
                seen.get(candidate).add(losses.of(candidate, block));
                measured++;
            }
            int leader = leader(left, seen);
            List<Drop> now = new ArrayList<>();
            for (int candidate : left) {
                double p = pValue(seen.get(candidate), seen.get(leader));
                if (candidate != leader && p < edge) {
                    now.add(new Drop(candidate, block, leader, p));
                }
            }
            now.forEach(drop -> left.remove((Integer) drop.candidate()));
            drops.addAll(now);
        }
        return new Result(leader(left, seen), List.copyOf(left), drops, measured);
    }

    private static int leader(List<Integer> left, List<List<double[]>> seen) {
        int leader = left.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (int candidate : left) {
            double mean =
                    seen.get(candidate).stream()
                            .flatMapToDouble(Arrays::stream)
                            .average()
                            .orElse(0);
            if (mean < least) {
                least = mean;
                leader = candidate;
            }
        }
        return leader;
    }

    private double pValue(List<double[]> own, List<double[]> leader) {
        double sum = 0;
        double squares = 0;
        int n = 0;
        for (int b = 0; b < own.size(); b++) {
            for (int i = 0; i < own.get(b).length; i++) {
                double difference = own.get(b)[i] - leader.get(b)[i];
                sum += difference;
                squares += difference * difference;
                n++;
            }
        }
        double mean = sum / n;
        double variance = (squares / n - mean * mean) / (n - 1.0);
        if (n < rows || !(mean > 0)) {
            return 1;
        }
        return variance > 0 ? Bell.cdf(-mean / Math.sqrt(variance)) : 0;
    }
}
