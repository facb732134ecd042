package io.assay.split;

import io.assay.draw.Address;
import io.assay.draw.Lane;
import io.assay.draw.Stream;

/// Gives whole groups to folds, the largest first.
final class GroupDeal {
    private final Labels groups;
    private final int folds;
    private final int[] order;
    private final long[] rows;

    GroupDeal(Labels groups, int folds, long seed) {
        this.groups = groups;
        this.folds = folds;
        rows = new long[folds];
        order = falling(shuffled(groups.count(), seed), groups.sizes());
    }

    private static int[] shuffled(int count, long seed) {
        Lane lane = new Lane();
        lane.start(Address.join(Assignment.key(Stream.DEAL, seed, 0), -2));
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = lane.below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /// Falling by size, equal ones as they stood.
    private static int[] falling(int[] order, int[] sizes) {
        long[] keys = new long[order.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) -sizes[order[i]] << 32 | i;
        }
        java.util.Arrays.sort(keys);
        int[] sorted = new int[order.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = order[(int) keys[i]];
        }
        return sorted;
    }

    /// Each to the fold with the fewest rows, the first of equals.
    int[] foldOfGroup() {
        int[] foldOf = new int[groups.count()];
        for (int group : order) {
            int fold = fewest();
            foldOf[group] = fold;
            rows[fold] += groups.sizes()[group];
        }
        return foldOf;
    }

    private int fewest() {
        int best = 0;
        for (int fold = 1; fold < folds; fold++) {
            best = rows[fold] < rows[best] ? fold : best;
        }
        return best;
    }

    /// Each to the fold where it adds least to the sum of squares of the classes' shares and of the
    /// fold's own share.
    int[] foldOfGroup(Labels classes) {
        int[][] content = content(classes);
        double[][] have = new double[folds][classes.count()];
        int[] foldOf = new int[groups.count()];
        for (int group : order) {
            int[] cells = content[group];
            int best = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int fold = 0; fold < folds; fold++) {
                double cost = cost(have[fold], rows[fold], cells, classes);
                if (cost < least) {
                    least = cost;
                    best = fold;
                }
            }
            foldOf[group] = best;
            rows[best] += groups.sizes()[group];
            for (int i = 0; i < cells.length; i += 2) {
                have[best][cells[i]] += cells[i + 1];
            }
        }
        return foldOf;
    }

    /// What the squares grow by, less what is the same for every fold.
    private static double cost(double[] have, long rows, int[] cells, Labels classes) {
        double cost = 0;
        double size = 0;
        for (int i = 0; i < cells.length; i += 2) {
            double of = classes.sizes()[cells[i]];
            cost += have[cells[i]] / of * (cells[i + 1] / of);
            size += cells[i + 1];
        }
        double all = classes.rows();
        return cost + rows / all * (size / all);
    }

    /// Of each group the classes it has, each with its count behind.
    private int[][] content(Labels classes) {
        int[] start = new int[groups.count() + 1];
        for (int g = 0; g < groups.count(); g++) {
            start[g + 1] = start[g] + groups.sizes()[g];
        }
        int[] codes = new int[groups.rows()];
        int[] next = start.clone();
        for (int row = 0; row < codes.length; row++) {
            codes[next[groups.code(row)]++] = classes.code(row);
        }
        int[][] content = new int[groups.count()][];
        for (int g = 0; g < content.length; g++) {
            java.util.Arrays.sort(codes, start[g], start[g + 1]);
            content[g] = runs(codes, start[g], start[g + 1]);
        }
        return content;
    }

    private static int[] runs(int[] sorted, int from, int to) {
        int[] runs = new int[2 * (to - from)];
        int used = 0;
        for (int i = from; i < to; i++) {
            if (i == from || sorted[i] != sorted[i - 1]) {
                runs[used] = sorted[i];
                used += 2;
            }
            runs[used - 1]++;
        }
        return java.util.Arrays.copyOf(runs, used);
    }
}
