package io.assay.learn.search;

import io.assay.learn.Table;

/// Rows put aside for the very end. They are opened once: a test set that was looked at while settings
/// could still be changed is a validation set. Thread-safe.
public final class TestSet {
    private final Table rows;
    private String opened;

    private TestSet(Table rows) {
        this.rows = rows;
    }

    /// Puts rows aside.
    ///
    /// @param rows with their target, none of which a search saw
    public static TestSet sealed(Table rows) {
        if (rows.target() == null || rows.rows() == 0) {
            throw new IllegalArgumentException(
                    "the test set has "
                            + rows.rows()
                            + " rows and "
                            + (rows.target() == null ? "no" : "a")
                            + " target; expected rows with their target");
        }
        return new TestSet(rows);
    }

    /// Breaks the seal.
    ///
    /// @param by for what, which is recorded
    synchronized Table open(String by) {
        if (opened != null) {
            throw new IllegalStateException(
                    "the test set was opened before, for "
                            + opened
                            + "; a second look would choose by it: put other rows aside");
        }
        opened = by;
        return rows;
    }

    /// For what it was opened; null while it is sealed.
    public synchronized String opened() {
        return opened;
    }

    /// How many rows it has.
    public int rows() {
        return rows.rows();
    }
}
