package io.assay.learn.parallel;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/// A [Spare] of pieces that serve calls of just one size: a model that is asked now for one row and now
/// for many finds a piece for either. Of large pieces only a few of other sizes are kept.
public final class SizedSpare<T> {
    private static final int PLACES = 64;
    private static final int LARGE = 1 << 14;
    private static final int MOST_LARGE = 4;

    private final AtomicReferenceArray<T> places = new AtomicReferenceArray<>(PLACES);
    private final IntFunction<T> maker;
    private final ToIntFunction<T> size;

    /// @param maker makes a piece of a size where none is spare
    /// @param size of a piece
    public SizedSpare(IntFunction<T> maker, ToIntFunction<T> size) {
        this.maker = maker;
        this.size = size;
    }

    /// A piece of this size that nobody else has; what is in it is left from before.
    public T take(int wanted) {
        for (int i = 0; i < PLACES; i++) {
            T spare = places.get(i);
            if (spare != null
                    && size.applyAsInt(spare) == wanted
                    && places.compareAndSet(i, spare, null)) {
                return spare;
            }
        }
        return maker.apply(wanted);
    }

    /// Gives a piece back, for the next call of its size.
    public void give(T piece) {
        int others = 0;
        for (int i = 0; i < PLACES; i++) {
            T kept = places.get(i);
            boolean isGone = kept == null;
            if (!isGone && size.applyAsInt(kept) != size.applyAsInt(piece)) {
                others += size.applyAsInt(kept) > LARGE ? 1 : 0;
                isGone = others > MOST_LARGE || i == PLACES - 1;
            }
            if (isGone && places.compareAndSet(i, kept, piece)) {
                return;
            }
        }
    }
}
