package io.assay.tune.search.evolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Points with several losses in order of merit (K. Deb et al., 2002): those that nothing dominates,
/// those that only they dominate, and so on; within such a front, the lonelier first.
public final class Fronts {
    private final double[][] losses;
    private final int[] front;
    private final double[] crowding;

    private Fronts(double[][] losses, int[] front) {
        this.losses = losses;
        this.front = front;
        crowding = new double[front.length];
        for (int f = 0; f <= Arrays.stream(front).max().orElse(-1); f++) {
            crowd(f);
        }
    }

    /// Sorts points.
    ///
    /// @param losses a row for each point, less being better
    public static Fronts of(double[][] losses) {
        int[] front = new int[losses.length];
        Arrays.fill(front, -1);
        int left = losses.length;
        for (int f = 0; left > 0; f++) {
            List<Integer> next = new ArrayList<>();
            for (int i = 0; i < front.length; i++) {
                if (front[i] < 0 && isUndominated(losses, front, i)) {
                    next.add(i);
                }
            }
            for (int i : next) {
                front[i] = f;
            }
            left -= next.size();
        }
        return new Fronts(losses, front);
    }

    private static boolean isUndominated(double[][] losses, int[] front, int i) {
        for (int j = 0; j < front.length; j++) {
            if (front[j] < 0 && dominates(losses[j], losses[i])) {
                return false;
            }
        }
        return true;
    }

    /// Whether one point is nowhere worse than another, and somewhere better.
    public static boolean dominates(double[] a, double[] b) {
        boolean better = false;
        for (int g = 0; g < a.length; g++) {
            if (a[g] > b[g]) {
                return false;
            }
            better |= a[g] < b[g];
        }
        return better;
    }

    private void crowd(int f) {
        int[] members = IntStream.range(0, front.length).filter(i -> front[i] == f).toArray();
        for (int g = 0; g < losses[members[0]].length; g++) {
            int goal = g;
            int[] order =
                    Arrays.stream(members)
                            .boxed()
                            .sorted(Comparator.comparingDouble(i -> losses[i][goal]))
                            .mapToInt(i -> i)
                            .toArray();
            double range = losses[order[order.length - 1]][g] - losses[order[0]][g];
            crowding[order[0]] = Double.POSITIVE_INFINITY;
            crowding[order[order.length - 1]] = Double.POSITIVE_INFINITY;
            for (int k = 1; k + 1 < order.length && range > 0 && range < Double.MAX_VALUE; k++) {
                crowding[order[k]] += (losses[order[k + 1]][g] - losses[order[k - 1]][g]) / range;
            }
        }
    }

    /// The front of a point, from 0.
    public int front(int point) {
        return front[point];
    }

    /// How far its neighbours on the front are; infinite at the ends.
    public double crowding(int point) {
        return crowding[point];
    }

    /// The points in order of merit.
    public int[] order() {
        return IntStream.range(0, front.length)
                .boxed()
                .sorted(
                        Comparator.comparingInt((Integer i) -> front[i])
                                .thenComparingDouble(i -> -crowding[i]))
                .mapToInt(i -> i)
                .toArray();
    }
}
