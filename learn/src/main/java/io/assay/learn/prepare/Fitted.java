package io.assay.learn.prepare;

import io.assay.learn.Table;

/// What a preparation learned, and what became of the rows it learned from.
///
/// @param prepared for rows to come
/// @param training the training rows, prepared, with their targets and weights. The same as
///     `prepared.table(rows)` unless the target was used: then a training row is prepared without its
///     own target
public record Fitted(Prepared prepared, Table training) {

    /// Of a preparation that treats training rows like all others.
    public static Fitted alike(Prepared prepared, Table rows) {
        return new Fitted(prepared, prepared.table(rows));
    }
}
