package io.assay.cli.request;

import java.nio.file.Path;

/// What `assay folds` was asked for.
///
/// @param file the table; null when only a number of rows is given
/// @param rows how many rows, when there is no file
/// @param scheme what kind of plan
/// @param k how many folds or windows
/// @param left how many rows or groups are left out
/// @param test the share that is held out
/// @param stratify the columns of the classes; null for none
/// @param group the columns of the groups; null for none
/// @param time the column of the time; null for none
/// @param gap what is left out beside a window
/// @param seed the seed
/// @param out where the fold of each row goes; null for nowhere
/// @param show whether the plan is drawn
/// @param svg where the drawing goes as a file; null for nowhere
/// @param json whether JSON is printed in place of the text
public record FoldsRequest(
        Path file,
        int rows,
        Scheme scheme,
        int k,
        int left,
        double test,
        String stratify,
        String group,
        String time,
        long gap,
        long seed,
        Path out,
        boolean show,
        Path svg,
        boolean json) {

    /// Kinds of plans.
    public enum Scheme {
        /// Folds at random, by classes and groups where there are such.
        FOLDS("folds at random"),
        /// Folds by permuted blocks.
        BLOCKS("folds by permuted blocks"),
        /// Folds of consecutive rows.
        CONSECUTIVE("folds of consecutive rows"),
        /// A part is held out.
        HOLDOUT("holdout"),
        /// Every choice of some is left out.
        LEAVE_OUT("leave out"),
        /// Windows of time.
        WINDOWS("windows of time");

        private final String title;

        Scheme(String title) {
            this.title = title;
        }

        /// Whether the seed matters.
        public boolean isDrawn() {
            return this == FOLDS || this == BLOCKS || this == HOLDOUT;
        }

        /// A few words.
        public String title() {
            return title;
        }
    }
}
