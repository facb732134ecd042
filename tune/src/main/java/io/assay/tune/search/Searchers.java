package io.assay.tune.search;

import io.assay.tune.Searcher;
import io.assay.tune.search.bayes.BayesSearcher;
import io.assay.tune.search.evolve.CmaSearcher;
import io.assay.tune.search.evolve.DifferentialSearcher;
import io.assay.tune.search.evolve.GeneticSearcher;
import io.assay.tune.search.evolve.NsgaSearcher;
import io.assay.tune.search.halving.AshaSearcher;
import io.assay.tune.search.halving.HyperbandSearcher;
import io.assay.tune.search.parzen.TpeSearcher;
import io.assay.tune.search.sample.GridSearcher;
import io.assay.tune.search.sample.HaltonSearcher;
import io.assay.tune.search.sample.RandomSearcher;
import io.assay.tune.search.sample.SobolSearcher;
import java.util.List;

/// All searchers with their defaults.
public final class Searchers {
    private static final int ETA = 3;

    private Searchers() {}

    /// Every combination once.
    public static GridSearcher grid() {
        return GridSearcher.defaults();
    }

    /// Points at random.
    public static RandomSearcher random() {
        return new RandomSearcher();
    }

    /// Points of a scrambled Sobol sequence.
    public static SobolSearcher sobol() {
        return new SobolSearcher();
    }

    /// Points of a scrambled Halton sequence.
    public static HaltonSearcher halton() {
        return new HaltonSearcher();
    }

    /// A Gaussian process and expected improvement: for up to a few hundred trials that cost much.
    public static BayesSearcher bayes() {
        return BayesSearcher.defaults();
    }

    /// Density estimates: for hundreds or thousands of trials of any parameters.
    public static TpeSearcher tpe() {
        return TpeSearcher.defaults();
    }

    /// Covariance matrix adaptation: for many trials of real parameters.
    public static CmaSearcher cmaes() {
        return CmaSearcher.defaults();
    }

    /// A genetic algorithm.
    public static GeneticSearcher genetic() {
        return GeneticSearcher.defaults();
    }

    /// Differential evolution.
    public static DifferentialSearcher differential() {
        return DifferentialSearcher.defaults();
    }

    /// A genetic algorithm for several goals.
    public static NsgaSearcher nsga2() {
        return NsgaSearcher.defaults();
    }

    /// Many points with little, the best with more.
    ///
    /// @param most the largest resource; the smallest is 1
    public static HyperbandSearcher hyperband(int most) {
        return HyperbandSearcher.of(most, ETA);
    }

    /// The same with points by density estimates.
    ///
    /// @param most the largest resource; the smallest is 1
    public static HyperbandSearcher bohb(int most) {
        return HyperbandSearcher.bohb(most, ETA);
    }

    /// The same without waiting for rungs to fill, points at random.
    ///
    /// @param most the largest resource; the smallest is 1
    public static AshaSearcher asha(int most) {
        return new AshaSearcher(1, most, ETA);
    }

    /// Those that need no resource.
    public static List<Searcher> all() {
        return List.of(
                grid(),
                random(),
                sobol(),
                halton(),
                bayes(),
                tpe(),
                cmaes(),
                genetic(),
                differential(),
                nsga2());
    }

    /// The searcher of a name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Searcher named(String name) {
        return all().stream()
                .filter(searcher -> searcher.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "there is no searcher "
                                        + name
                                        + "; expected one of "
                                        + all().stream().map(Searcher::name).toList()));
    }
}
