package io.assay.tune.search.halving;

import io.assay.tune.Goal;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.search.parzen.TpeSearcher;
import io.assay.tune.search.sample.RandomSearcher;
import java.util.List;

/// Hyperband (L. Li et al., 2018), successive halving (K. Jamieson, A. Talwalkar, 2016) and BOHB
/// (S. Falkner, A. Klein, F. Hutter, 2018): many points with a small [resource][io.assay.tune.Proposal],
/// the best of them with more. A point that goes on is a new trial, which may carry on the earlier one.
/// After the last bracket the first one starts again.
///
/// With a window of several trials, what a rung waits for does not hold up the others: the next bracket
/// starts meanwhile.
///
/// @param plan the brackets
/// @param points who proposes points: at random, or by what is known with the largest resource
///     that has been tried often enough
public record HyperbandSearcher(Brackets plan, Searcher points) implements Searcher {

    /// Hyperband: points at random.
    ///
    /// @param most the largest resource; the smallest is 1
    /// @param eta how many times fewer points go on, at least 2
    public static HyperbandSearcher of(int most, int eta) {
        return new HyperbandSearcher(Brackets.of(most, eta), new RandomSearcher());
    }

    /// BOHB: points by density estimates.
    ///
    /// @param most the largest resource; the smallest is 1
    /// @param eta how many times fewer points go on, at least 2
    public static HyperbandSearcher bohb(int most, int eta) {
        return new HyperbandSearcher(Brackets.of(most, eta), TpeSearcher.defaults());
    }

    /// Successive halving: one bracket, again and again.
    ///
    /// @param points at the start
    /// @param most the largest resource
    /// @param eta how many times fewer points go on, at least 2
    /// @param rungs how many resources there are
    public static HyperbandSearcher halving(int points, double most, int eta, int rungs) {
        return new HyperbandSearcher(
                Brackets.single(points, most, eta, rungs), new RandomSearcher());
    }

    @Override
    public Search begin(Space space, List<Goal> goals, long seed) {
        return begun(space, goals, seed);
    }

    private HyperbandSearch begun(Space space, List<Goal> goals, long seed) {
        if (goals.size() != 1) {
            throw new IllegalArgumentException(
                    "there are " + goals.size() + " goals; hyperband expects one");
        }
        return new HyperbandSearch(this, space, goals.get(0), seed);
    }

    /// Who was stopped where, a line each rung: what was tried, and who went on.
    ///
    /// @param trials of a study of this searcher
    public String stops(List<Trial> trials, Goal goal) {
        if (trials.isEmpty()) {
            return "no trials";
        }
        HyperbandSearch search = begun(trials.get(0).params().space(), List.of(goal), 0);
        trials.forEach(search::told);
        return search.stops();
    }

    @Override
    public String name() {
        return points instanceof TpeSearcher ? "bohb" : "hyperband";
    }
}
