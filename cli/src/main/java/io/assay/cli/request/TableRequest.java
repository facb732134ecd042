package io.assay.cli.request;

import java.nio.file.Path;
import java.util.List;

/// Which table is learned from, and what its columns are.
///
/// @param file the table, or an `.npy` file of features
/// @param target the column that is predicted, or an `.npy` file of it
/// @param aim what is predicted; null to see by the column
/// @param weight the column of row weights; null for none
/// @param ignored columns that are no features
/// @param categories columns that are read as text though they look like numbers
public record TableRequest(
        Path file,
        String target,
        Aim aim,
        String weight,
        List<String> ignored,
        List<String> categories) {

    /// What is predicted.
    public enum Aim {
        /// A number.
        REGRESS,
        /// One of some classes.
        CLASSIFY;

        /// As in options.
        public String text() {
            return this == REGRESS ? "regress" : "classify";
        }
    }

    /// The same where something other than the column decides what is predicted.
    public TableRequest to(Aim other) {
        return new TableRequest(file, target, other, weight, ignored, categories);
    }
}
