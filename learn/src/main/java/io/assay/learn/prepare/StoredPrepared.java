package io.assay.learn.prepare;

import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;

/// A preparation that a pipeline's file holds.
interface StoredPrepared extends Prepared {

    /// What kind it is, by which its reader is found.
    String kind();

    /// Writes what [#read] reads.
    void write(ModelWriter out);

    /// Reads one of a kind.
    static StoredPrepared read(String kind, ModelReader in) {
        switch (kind) {
            case Standardised.KIND:
                return Standardised.read(in);
            case Imputed.KIND:
                return Imputed.read(in);
            case HotColumns.KIND:
                return HotColumns.read(in);
            case EncodedColumns.KIND:
                return EncodedColumns.read(in);
            case Monomials.KIND:
                return Monomials.read(in);
            default:
                in.check(false, "no preparation is called " + kind);
                throw new IllegalStateException("a reader let an unknown kind pass");
        }
    }
}
