package io.assay.bench.track.baton;

/// What a JVM says when it hands the token back. It travels as a line of numbers.
///
/// @param wall nanoseconds of an operation by the clock
/// @param cpu by the CPU time of the benchmark's threads
/// @param others CPU time of other Java threads as a share of theirs
/// @param load the system's load average
/// @param collections garbage collections since the JVM's start
/// @param collectionMillis the time of those
/// @param compileMillis the JIT compiler's work since the start
record Slice(
        double wall,
        double cpu,
        double others,
        double load,
        long collections,
        long collectionMillis,
        long compileMillis) {

    String line() {
        return String.join(
                " ",
                Double.toString(wall),
                Double.toString(cpu),
                Double.toString(others),
                Double.toString(load),
                Long.toString(collections),
                Long.toString(collectionMillis),
                Long.toString(compileMillis));
    }

    /// @throws NumberFormatException if the line is not one of [#line()]
    static Slice of(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 7) {
            throw new NumberFormatException(parts.length + " numbers; expected 7");
        }
        return new Slice(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Long.parseLong(parts[4]),
                Long.parseLong(parts[5]),
                Long.parseLong(parts[6]));
    }
}
