package io.assay.draw;

/// What random numbers are for. Numbers never change: a seed means the same for ever.
public enum Stream {
    /// How a replicate is split over blocks and classes, or over cells.
    SPLIT(1),
    /// The counts of the rows of a block.
    COUNTS(2),
    /// The counts that 16 bits do not decide.
    RARE(3),
    /// What brings the counts of a block to the number drawn for it.
    EVEN(4),
    /// Row numbers.
    INDEX(5);

    private final int number;

    Stream(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
