package io.assay.learn.parallel;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/// Scratch memory that calls borrow one after the other, so that a warm model predicts without
/// allocation. Each call has a piece for itself; a new one is made only where more calls run at once
/// than ever before. Without locks, and without ties to threads.
public final class Spare<T> {
    private static final int PLACES = 64;

    private final AtomicReferenceArray<T> places = new AtomicReferenceArray<>(PLACES);
    private final Supplier<T> maker;

    /// @param maker makes a piece where none is spare
    public Spare(Supplier<T> maker) {
        this.maker = maker;
    }

    /// A piece that nobody else has; what is in it is left from before.
    public T take() {
        for (int i = 0; i < PLACES; i++) {
            if (places.getPlain(i) != null) {
                T spare = places.getAndSet(i, null);
                if (spare != null) {
                    return spare;
                }
            }
        }
        return maker.get();
    }

    /// Gives a piece back, for the next call.
    public void give(T piece) {
        for (int i = 0; i < PLACES; i++) {
            if (places.compareAndSet(i, null, piece)) {
                return;
            }
        }
    }
}
