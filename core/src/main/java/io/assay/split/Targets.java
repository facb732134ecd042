package io.assay.split;

import io.assay.draw.Lane;

/// How many rows of each class each part of a split gets: `[class][part]`.
final class Targets {
    private Targets() {}

    /// Balanced folds: the counts of every class differ by at most 1 between folds, and so do those of
    /// the first c classes together, whatever c, the last being those of all rows. Each such table is
    /// equally likely: which folds get one row more is chosen class by class among the folds that may,
    /// and how many ways that has does not depend on the choices before.
    static int[][] balanced(int[] sizes, int folds, Lane lane) {
        int[][] targets = new int[sizes.length][folds];
        // Folds in [0, ahead) of this order have one row more of the classes so far.
        int[] order = new int[folds];
        for (int j = 0; j < folds; j++) {
            order[j] = j;
        }
        int ahead = 0;
        for (int c = 0; c < sizes.length; c++) {
            java.util.Arrays.fill(targets[c], sizes[c] / folds);
            int more = sizes[c] % folds;
            int behind = folds - ahead;
            int first = Math.min(more, behind);
            pick(lane, order, ahead, folds, first);
            raise(targets[c], order, ahead, first);
            if (more < behind) {
                ahead += more;
            } else {
                // All are level; what is left goes to folds that have no row more of this class.
                pick(lane, order, 0, ahead, more - behind);
                raise(targets[c], order, 0, more - behind);
                ahead = more - behind;
            }
        }
        return targets;
    }

    /// Moves `count` of the folds at places `[from, to)`, chosen at random, to their front.
    private static void pick(Lane lane, int[] order, int from, int to, int count) {
        for (int i = from; i < from + count; i++) {
            int j = i + lane.below(to - i);
            int fold = order[j];
            order[j] = order[i];
            order[i] = fold;
        }
    }

    private static void raise(int[] counts, int[] order, int from, int count) {
        for (int i = from; i < from + count; i++) {
            counts[order[i]]++;
        }
    }

    /// Two parts, `test` rows in the second: the classes share these in proportion, rounded down, and
    /// those with the largest remainders get one more, the first of equals first.
    static int[][] share(int[] sizes, int rows, int test) {
        int[][] targets = new int[sizes.length][2];
        long[] remainders = new long[sizes.length];
        int left = test;
        for (int c = 0; c < sizes.length; c++) {
            long exact = (long) sizes[c] * test;
            targets[c][1] = (int) (exact / rows);
            remainders[c] = exact % rows;
            left -= targets[c][1];
        }
        for (; left > 0; left--) {
            int best = 0;
            for (int c = 1; c < sizes.length; c++) {
                best = remainders[c] > remainders[best] ? c : best;
            }
            targets[best][1]++;
            remainders[best] = -1;
        }
        for (int c = 0; c < sizes.length; c++) {
            targets[c][0] = sizes[c] - targets[c][1];
        }
        return targets;
    }

    /// Where each part starts, and the number of rows.
    static int[] offsets(int[][] targets, int parts) {
        int[] offsets = new int[parts + 1];
        for (int[] ofClass : targets) {
            for (int j = 0; j < parts; j++) {
                offsets[j + 1] += ofClass[j];
            }
        }
        for (int j = 0; j < parts; j++) {
            offsets[j + 1] += offsets[j];
        }
        return offsets;
    }
}
