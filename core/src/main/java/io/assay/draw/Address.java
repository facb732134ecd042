package io.assay.draw;

import io.assay.kernel.RandomLanes;

/// Where random numbers start: a key for (seed, stream, replicate, block), each number mixed into the
/// key of the numbers before it, so that neighbouring addresses share nothing.
public final class Address {
    private Address() {}

    /// The key of a stream: what the numbers are for.
    public static long stream(long seed, Stream stream) {
        return join(RandomLanes.mix(seed + RandomLanes.STEP), stream.number());
    }

    /// The key of a replicate, or of a block of one.
    public static long join(long key, long number) {
        return RandomLanes.mix(key ^ RandomLanes.mix(number + RandomLanes.STEP));
    }
}
