package io.assay.cell;

/// All K x K counts in one array.
final class DenseCells implements CellTable {
    private final long[] counts;
    private final int stride;

    /// Cell (t, p) stands at `counts[t * stride + p]`.
    DenseCells(long[] counts, int stride) {
        this.counts = counts;
        this.stride = stride;
    }

    @Override
    public double at(int truth, int predicted) {
        return truth < stride && predicted < stride ? counts[truth * stride + predicted] : 0;
    }

    @Override
    public void forEach(Visitor visitor) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0) {
                visitor.cell(i / stride, i % stride, counts[i]);
            }
        }
    }
}
