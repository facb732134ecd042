package io.assay.learn.numeric;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/// Scratch that is used again by whichever thread comes next, so that a warm model predicts without
/// allocation. More threads at once than there are places make scratch of their own.
///
/// @param <T> what is lent
public final class Spares<T> {
    private static final int PLACES = 32;

    private final AtomicReferenceArray<T> places = new AtomicReferenceArray<>(PLACES);
    private final Supplier<T> maker;

    /// @param maker makes scratch when none is spare
    public Spares(Supplier<T> maker) {
        this.maker = maker;
    }

    /// Scratch that nobody else has; to be given back.
    public T take() {
        for (int i = 0; i < PLACES; i++) {
            T spare = places.get(i) == null ? null : places.getAndSet(i, null);
            if (spare != null) {
                return spare;
            }
        }
        return maker.get();
    }

    /// Gives scratch back.
    public void give(T spare) {
        for (int i = 0; i < PLACES; i++) {
            if (places.get(i) == null && places.compareAndSet(i, null, spare)) {
                return;
            }
        }
    }
}
