package io.assay.learn.prepare;

import io.assay.learn.Model;
import io.assay.learn.Table;

/// Scratch for a fixed number of rows: the columns that are made, a table of them and its predictions.
final class Block {
    private static final int[] SIZES = {256, 16, 1};

    private final float[][] values;
    private final Table table;
    private final double[] predicted;

    private Block(Prepared prepared, int outputs, int rows) {
        values = new float[prepared.columns().size()][rows];
        table = Table.ofColumns(values, prepared.columns());
        predicted = new double[rows * outputs];
    }

    /// Blocks of falling size, down to 1, with which any number of rows can be done.
    static Block[] ladder(Prepared prepared, int outputs) {
        Block[] blocks = new Block[SIZES.length];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = new Block(prepared, outputs, SIZES[i]);
        }
        return blocks;
    }

    int rows() {
        return table.rows();
    }

    void predict(Prepared prepared, Model model, Table rows, int first, double[] into, int at) {
        prepared.fill(rows, first, table.rows(), values);
        model.predict(table, predicted);
        System.arraycopy(predicted, 0, into, at, predicted.length);
    }
}
