package io.assay.learn.grow;

import java.util.ArrayList;
import java.util.List;

/// The trees that cost-complexity pruning gives, from the largest to the root alone.
///
/// @param alphas from which alpha on each tree is the best, rising from 0
/// @param gains what the splits of each gain, per weight of the rows
/// @param leaves of each
public record PruningSteps(double[] alphas, double[] gains, int[] leaves) {

    static PruningSteps of(Pruning pruning, double weight) {
        List<double[]> steps = new ArrayList<>();
        steps.add(new double[] {0, pruning.gain() / weight, pruning.leaves()});
        for (int w = pruning.weakest(); w >= 0; w = pruning.weakest()) {
            double last = steps.get(steps.size() - 1)[0];
            double alpha = Math.max(last, pruning.strength(w) / weight);
            pruning.cut(w);
            if (alpha == last) {
                steps.remove(steps.size() - 1);
            }
            steps.add(new double[] {alpha, pruning.gain() / weight, pruning.leaves()});
        }
        return new PruningSteps(
                steps.stream().mapToDouble(s -> s[0]).toArray(),
                steps.stream().mapToDouble(s -> s[1]).toArray(),
                steps.stream().mapToInt(s -> (int) s[2]).toArray());
    }
}
