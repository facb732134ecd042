package io.assay.bench.track.gate;

import io.assay.bench.track.gate.count.Growth;

/// Something that the library does often, and that the gate watches.
///
/// @param name what it is called in the file of accepted facts; what follows an `@` is left out there
/// @param growth how its counts may grow with the rows
/// @param entry the method that is compiled on its own, such as `io.assay.Evaluator::load`
/// @param setup draws the rows
public record Operation(String name, Growth growth, String entry, Setup setup) {

    /// Draws rows, and returns the call that is watched.
    @FunctionalInterface
    public interface Setup {
        /// @param rows how many
        Call rows(int rows);
    }

    /// One operation on rows that are there.
    @FunctionalInterface
    public interface Call {
        /// Returns something that depends on all that was computed.
        long once();
    }

    /// The name under which facts about it were accepted.
    public String accepted() {
        return accepted(name);
    }

    /// The same for a name.
    public static String accepted(String name) {
        return name.replaceFirst("@.*", "");
    }
}
