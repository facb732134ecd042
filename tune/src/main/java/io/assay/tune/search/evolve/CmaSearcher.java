package io.assay.tune.search.evolve;

import io.assay.tune.Goal;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import java.util.List;

/// Covariance matrix adaptation (N. Hansen, A. Ostermeier, 2001; N. Hansen, The CMA evolution strategy:
/// a tutorial, 2016) with negative weights for the worse half: a normal law that learns where and along
/// which directions points get better. For hundreds of trials or more in real parameters; others are
/// rounded.
///
/// @param population trials of a generation; 0 for `4 + 3 ln d`
/// @param step standard deviation at the start, on the unit interval
public record CmaSearcher(int population, double step) implements Searcher {

    public CmaSearcher {
        if (population < 0 || population > 0 && population < 4 || !(step > 0 && step <= 1)) {
            throw new IllegalArgumentException(
                    "population and step are "
                            + population
                            + " and "
                            + step
                            + "; expected 0 or at least 4, and a number in (0, 1]");
        }
    }

    /// The usual population, a tenth of the unit interval.
    public static CmaSearcher defaults() {
        return new CmaSearcher(0, 0.1);
    }

    @Override
    public Search begin(Space space, List<Goal> goals, long seed) {
        if (goals.size() != 1) {
            throw new IllegalArgumentException(
                    "there are " + goals.size() + " goals; cmaes expects one: nsga2 takes several");
        }
        int usual = 4 + (int) (3 * Math.log(space.size()));
        int size = population > 0 ? population : usual;
        return new CmaSearch(space, goals.get(0), size, new CmaState(space.size(), size, step));
    }

    @Override
    public String name() {
        return "cmaes";
    }
}
