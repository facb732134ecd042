package io.assay.bench.track.verdict;

/// What is said of one benchmark.
public enum Verdict {
    /// Whatever it changed by is less than matters.
    SAME("same"),
    /// It takes more time, by more than a little.
    SLOWER("slower"),
    /// It takes less.
    FASTER("faster"),
    /// The pairs do not say.
    CANNOT_TELL("cannot tell");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
