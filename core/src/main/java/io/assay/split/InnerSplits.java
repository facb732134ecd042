package io.assay.split;

/// Splits of some rows of a table, which the plan numbers from 0.
final class InnerSplits implements Splits {
    private final Splits inner;
    private final Rows outer;
    private final int[] numbers;

    InnerSplits(Splits inner, Rows outer) {
        if (inner.rows() != outer.size()) {
            throw new IllegalArgumentException(
                    "outer has "
                            + outer.size()
                            + " rows; expected "
                            + inner.rows()
                            + ", as the plan has");
        }
        this.inner = inner;
        this.outer = outer;
        numbers = outer.toArray();
    }

    /// Those of the larger table.
    @Override
    public int rows() {
        return outer.table();
    }

    @Override
    public long count() {
        return inner.count();
    }

    @Override
    public Split split(long number) {
        Split split = inner.split(number);
        return new Split(
                split.number(),
                split.train().inside(outer, numbers),
                split.test().inside(outer, numbers));
    }
}
