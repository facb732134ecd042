package io.assay.tune.result;

import io.assay.tune.Goal;
import io.assay.tune.Trial;
import io.assay.tune.search.evolve.Fronts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What is best when there are several goals.
public final class Pareto {
    private Pareto() {}

    /// The complete trials that no other is nowhere worse than and somewhere better, by number.
    public static List<Trial> front(List<Trial> trials, List<Goal> goals) {
        List<Trial> complete = trials.stream().filter(Trial::isComplete).toList();
        double[][] losses =
                complete.stream().map(trial -> losses(trial, goals)).toArray(double[][]::new);
        return IntStream.range(0, losses.length)
                .filter(i ->
                        IntStream.range(0, losses.length)
                                .noneMatch(j -> Fronts.dominates(losses[j], losses[i])))
                .mapToObj(complete::get)
                .toList();
    }

    private static double[] losses(Trial trial, List<Goal> goals) {
        return IntStream.range(0, goals.size())
                .mapToDouble(g -> goals.get(g).loss(trial.values().get(g)))
                .toArray();
    }

    /// The area (for two goals) between the front and a point that is worse than all of it: more is
    /// better (E. Zitzler, L. Thiele, 1998). The hypervolume of two goals.
    ///
    /// @param losses a row for each point
    /// @param worst losses that bound the area
    public static double area(double[][] losses, double[] worst) {
        double[][] sorted = losses.clone();
        Arrays.sort(sorted, (a, b) -> Double.compare(a[0], b[0]));
        double area = 0;
        double lowest = worst[1];
        for (double[] point : sorted) {
            if (point[0] < worst[0] && point[1] < lowest) {
                area += (worst[0] - point[0]) * (lowest - point[1]);
                lowest = point[1];
            }
        }
        return area;
    }
}
