package io.assay.tune.search.parzen;

import io.assay.tune.Goal;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import java.util.List;

/// Tree-structured Parzen estimators (J. Bergstra et al., 2011): points are drawn where good trials are,
/// and the one is tried where good trials are thickest against the others. By turns, parameters are
/// taken together (S. Falkner, A. Klein, F. Hutter, 2018) and each by itself, and bumps are narrow and
/// wide. An ask costs little even after thousands of trials.
///
/// @param initial points of a scrambled Sobol sequence that come first
/// @param good the share of the trials that count as good, in (0, 1)
/// @param candidates drawn for each trial, at least 1
public record TpeSearcher(int initial, double good, int candidates) implements Searcher {

    public TpeSearcher {
        if (initial < 2 || candidates < 1 || !(good > 0 && good < 1)) {
            throw new IllegalArgumentException(
                    "initial, good and candidates are "
                            + initial
                            + ", "
                            + good
                            + " and "
                            + candidates
                            + "; expected at least 2, a share in (0, 1), at least 1");
        }
    }

    /// Ten points first, the best tenth is good, 32 candidates.
    public static TpeSearcher defaults() {
        return new TpeSearcher(10, 0.1, 32);
    }

    @Override
    public Search begin(Space space, List<Goal> goals, long seed) {
        if (goals.size() != 1) {
            throw new IllegalArgumentException(
                    "there are " + goals.size() + " goals; tpe expects one: nsga2 takes several");
        }
        return new TpeSearch(this, space, goals.get(0), seed);
    }

    @Override
    public String name() {
        return "tpe";
    }
}
