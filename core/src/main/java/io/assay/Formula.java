package io.assay;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// A formula in two forms: with the reason where it is undefined, and as a bare number, for which
/// nothing is allocated.
record Formula<P>(Function<P, Value> value, ToDoubleFunction<P> number)
        implements Function<P, Value> {

    @Override
    public Value apply(P predictions) {
        return value.apply(predictions);
    }
}
