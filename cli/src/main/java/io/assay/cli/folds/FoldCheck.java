package io.assay.cli.folds;

import io.assay.cli.input.CheckedRows;
import java.util.ArrayList;
import java.util.List;

/// What leaks from one fold to another: every fold tests while the others train.
///
/// @param rows how many rows were looked at
/// @param folds the names of the folds
/// @param repeated rows that are equal to one before
/// @param equal sets of equal rows that lie in several folds
/// @param torn groups that lie in several folds
/// @param groups how many groups there are; 0 without
record FoldCheck(int rows, List<String> folds, int repeated, Leaks equal, Leaks torn, int groups) {

    /// Things that lie in several folds.
    ///
    /// @param count how many things
    /// @param rows how many rows they have
    /// @param examples the first of them, two rows each that lie in different folds, from 0
    record Leaks(int count, int rows, List<int[]> examples) {
        private static final int MOST = 5;

        static final Leaks NONE = new Leaks(0, 0, List.of());

        /// @param thing the thing that each row belongs to
        /// @param fold the fold of each row
        static Leaks of(int[] thing, int things, int[] fold) {
            int[] first = new int[things];
            int[] size = new int[things];
            boolean[] leaks = new boolean[things];
            List<int[]> examples = new ArrayList<>();
            for (int row = 0; row < thing.length; row++) {
                int t = thing[row];
                if (size[t]++ == 0) {
                    first[t] = row;
                } else if (fold[row] != fold[first[t]] && !leaks[t]) {
                    leaks[t] = true;
                    if (examples.size() < MOST) {
                        examples.add(new int[] {first[t], row});
                    }
                }
            }
            int count = 0;
            int rows = 0;
            for (int t = 0; t < things; t++) {
                count += leaks[t] ? 1 : 0;
                rows += leaks[t] ? size[t] : 0;
            }
            return new Leaks(count, rows, examples);
        }
    }

    static FoldCheck of(CheckedRows rows) {
        int[] fold = rows.folds();
        Leaks torn =
                rows.groups() == null
                        ? Leaks.NONE
                        : Leaks.of(rows.groups(), rows.groupNames().size(), fold);
        return new FoldCheck(
                fold.length,
                rows.foldNames(),
                fold.length - rows.contents(),
                Leaks.of(rows.content(), rows.contents(), fold),
                torn,
                rows.groupNames().size());
    }

    boolean leaks() {
        return equal.count() + torn.count() > 0;
    }
}
