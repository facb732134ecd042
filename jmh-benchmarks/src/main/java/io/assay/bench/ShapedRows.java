package io.assay.bench;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Binary predictions of every shape.
@State(Scope.Benchmark)
public class ShapedRows {

    /// In the cache and beyond it.
    @Param({"1000000", "10000000"})
    public int rows;

    /// What the scores look like; all of them when nothing is said.
    @Param public Shape shape;

    BinaryRows data;

    /// Draws the rows.
    @Setup
    public void draw() {
        data = new BinaryRows();
        data.rows = rows;
        data.draw(shape);
    }
}
