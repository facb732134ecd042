package io.assay.bench.track.history;

import java.nio.file.Path;

/// A line of a history that was skipped.
///
/// @param file that it stands in
/// @param line its number, from 1
/// @param why in one clause
public record Damage(Path file, int line, String why) {

    /// One line for the terminal.
    public String sentence() {
        return file + ":" + line + ": skipped: " + why;
    }
}
