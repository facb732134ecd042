package io.assay.tune.search.bayes;

import io.assay.tune.Goal;
import io.assay.tune.Search;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import java.util.List;

/// Bayesian search: a Gaussian process learns what the objective looks like from the trials so far, and
/// the next trial goes where an acquisition is greatest (J. Močkus, 1975; J. Snoek, H. Larochelle,
/// R. Adams, 2012). Trials under way count as trials with the value believed there.
///
/// @param kernel of the process
/// @param acquisition what is promising
/// @param exploration of the acquisition, in standard deviations of the losses
/// @param initial points of a scrambled Sobol sequence that come first; 0 for `max(5, 2 d)`
/// @param noise variance of the noise over that of the function; NaN to fit it
public record BayesSearcher(
        Kernel kernel, Acquisition acquisition, double exploration, int initial, double noise)
        implements Searcher {

    public BayesSearcher {
        if (!(exploration >= 0)) {
            throw new IllegalArgumentException(
                    "exploration is " + exploration + "; expected 0 or more");
        }
        if (initial < 0) {
            throw new IllegalArgumentException("initial is " + initial + "; expected 0 or more");
        }
        if (noise <= 0) {
            throw new IllegalArgumentException(
                    "noise is " + noise + "; expected a positive number, or NaN to fit it");
        }
    }

    /// Matérn 5/2, logarithm of expected improvement, noise fitted.
    public static BayesSearcher defaults() {
        return new BayesSearcher(
                Kernel.MATERN52, Acquisition.LOG_EXPECTED_IMPROVEMENT, 0, 0, Double.NaN);
    }

    /// The same with another kernel.
    public BayesSearcher kernel(Kernel other) {
        return new BayesSearcher(other, acquisition, exploration, initial, noise);
    }

    /// The same with another acquisition.
    ///
    /// @param more exploration: 0 or more; 2 is usual for a confidence bound, 0 or 0.01 for others
    public BayesSearcher acquisition(Acquisition other, double more) {
        return new BayesSearcher(kernel, other, more, initial, noise);
    }

    /// The same with another number of points that come first.
    public BayesSearcher initial(int points) {
        return new BayesSearcher(kernel, acquisition, exploration, points, noise);
    }

    /// The same with a given variance of the noise over that of the function.
    public BayesSearcher noise(double ratio) {
        return new BayesSearcher(kernel, acquisition, exploration, initial, ratio);
    }

    /// The six steps of a trial in words and numbers: initialise, fit, acquire, evaluate, update, stop.
    ///
    /// @param trials of a study of this searcher
    /// @param number of the trial
    /// @param window of the study
    /// @param seed of the study
    public String explain(List<Trial> trials, int number, Goal goal, int window, long seed) {
        Trial trial = trials.get(number);
        BayesSearch search = new BayesSearch(this, trial.params().space(), goal, seed);
        for (int i = 0; i <= number - window; i++) {
            search.told(trials.get(i));
        }
        return search.explained(trial);
    }

    @Override
    public Search begin(Space space, List<Goal> goals, long seed) {
        if (goals.size() != 1) {
            throw new IllegalArgumentException(
                    "there are " + goals.size() + " goals; bayes expects one: nsga2 takes several");
        }
        return new BayesSearch(this, space, goals.get(0), seed);
    }

    @Override
    public String name() {
        return "bayes";
    }
}
