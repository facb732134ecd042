package io.assay.cli.input;

import java.util.function.IntFunction;

/// An array that grows as rows come.
///
/// @param <A> an array type
public final class Growing<A> {
    private static final int MOST = Integer.MAX_VALUE - 8;

    private final IntFunction<A> maker;
    private A array;
    private int capacity;
    private int size;

    /// @param expected how many values will come, 0 when not known
    public Growing(IntFunction<A> maker, long expected) {
        this.maker = maker;
        capacity = (int) Math.min(MOST, Math.max(1 << 12, expected));
        array = maker.apply(capacity);
    }

    /// Appends the first `count` values.
    public void add(A values, int count) {
        if (capacity - size < count) {
            grow(count);
        }
        System.arraycopy(values, 0, array, size, count);
        size += count;
    }

    private void grow(int count) {
        long wanted = Math.max((long) size + count, capacity + capacity / 2L);
        if ((long) size + count > MOST) {
            throw new OutOfMemoryError("more than " + MOST + " values in one array");
        }
        resize((int) Math.min(MOST, wanted));
    }

    private void resize(int length) {
        A larger = maker.apply(length);
        System.arraycopy(array, 0, larger, 0, size);
        array = larger;
        capacity = length;
    }

    /// All values, in an array of exactly their number.
    public A values() {
        if (capacity != size) {
            resize(size);
        }
        return array;
    }
}
