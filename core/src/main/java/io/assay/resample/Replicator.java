package io.assay.resample;

/// Makes replicates on one thread, with room of its own.
@FunctionalInterface
interface Replicator {
    /// Draws replicate `number` and writes what was asked for to `numbers`.
    void draw(long number, double[] numbers);
}
