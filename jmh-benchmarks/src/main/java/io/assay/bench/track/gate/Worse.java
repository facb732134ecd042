package io.assay.bench.track.gate;

/// A fact that is worse than what was accepted.
///
/// @param subject an operation, with the kernel set where it matters, or a file
/// @param sentence what was found and what was expected
public record Worse(String subject, String sentence) {
    @Override
    public String toString() {
        return subject + ": " + sentence;
    }
}
