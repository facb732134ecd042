package io.assay.cli.request;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What `assay ensemble` was asked for.
///
/// @param files of predictions for the same rows
/// @param truth the column of the truth
/// @param scores columns of scores, each a member; empty for `y_score`
/// @param positive the class that a score is the probability of; null for the last in order
/// @param by how predictions become one
/// @param weighting how weights are found
/// @param weights as given; empty unless [Weighting#GIVEN]
/// @param folds of the rows, for weights that are found
/// @param seed of the folds
/// @param out where the combined predictions go; null for nowhere
/// @param json whether JSON is printed in place of the text
public record EnsembleRequest(
        List<Path> files,
        String truth,
        List<String> scores,
        String positive,
        By by,
        Weighting weighting,
        List<Double> weights,
        int folds,
        long seed,
        Path out,
        boolean json) {

    /// How predictions become one.
    public enum By {
        /// Their mean.
        MEAN,
        /// A vote each for the most probable class.
        MAJORITY,
        /// The mean of the ranks they give to the rows.
        RANKS;

        /// As the command says it.
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How weights are found.
    public enum Weighting {
        /// All the same.
        EQUAL,
        /// Those of the least loss: at least 0, sum 1.
        FIT,
        /// By adding the member that helps most, again and again.
        GREEDY,
        /// As the command says.
        GIVEN
    }

    /// Whether the rows decide on the weights.
    public boolean isFitted() {
        return weighting == Weighting.FIT || weighting == Weighting.GREEDY;
    }
}
