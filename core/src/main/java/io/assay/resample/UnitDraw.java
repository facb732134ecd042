package io.assay.resample;

/// Draws how often each unit of the data occurs in a resample: a row, or a cell of equal rows.
@FunctionalInterface
interface UnitDraw {
    /// Writes the count of every unit in replicate `number`.
    void draw(long number, int[] counts);
}
