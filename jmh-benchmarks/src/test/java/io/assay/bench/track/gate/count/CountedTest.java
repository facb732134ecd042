package io.assay.bench.track.gate.count;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.bench.track.gate.planted.KnownCounts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Loops whose counts can be told by reading them.
class CountedTest {
    private static final int[] SIZES = {10, 20};

    private final Map<String, Counted> counted =
            Counted.of(KnownCounts.class.getName(), List.of("add", "jdk"), SIZES).stream()
                    .collect(Collectors.toMap(Counted::operation, c -> c));

    @Test
    void aLoopIsCountedToTheLastInstruction() {
        Counted add = counted.get("add");

        assertArrayEquals(new long[] {20, 40}, add.each(Count.READS));
        assertArrayEquals(new long[] {10, 20}, add.each(Count.WRITES));
        assertArrayEquals(new long[] {10 * (1 + 8 + 8), 20 * (1 + 8 + 8)}, add.each(Count.BYTES));
        assertArrayEquals(new long[] {10, 20}, add.each(Count.TURNS));
        assertArrayEquals(new long[] {11 + 10, 21 + 20}, add.each(Count.COMPARES));
    }

    /// `fill` of half the array, a copy of all of it, a clone, a range by `arraycopy`.
    @Test
    void whatTheJdkDoesIsCountedToo() {
        Counted jdk = counted.get("jdk");

        assertArrayEquals(new long[] {10 + 10 + 5, 20 + 20 + 10}, jdk.each(Count.READS));
        assertArrayEquals(new long[] {5 + 10 + 10 + 5, 60}, jdk.each(Count.WRITES));
        assertEquals(3, jdk.perRow(Count.WRITES));
    }
}
