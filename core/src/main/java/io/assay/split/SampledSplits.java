package io.assay.split;

import io.assay.draw.Address;
import io.assay.draw.Lane;
import io.assay.draw.Stream;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// Some splits of a plan, drawn without replacement by Floyd's method (J. Bentley, R. Floyd, CACM 30,
/// 1987), which takes as many steps as splits are wanted, however many there are.
final class SampledSplits implements Splits {
    private final Splits all;
    private final long[] numbers;

    SampledSplits(Splits all, int some, long seed) {
        if (some < 1 || some > all.count()) {
            throw new IllegalArgumentException(
                    "some is "
                            + some
                            + "; expected 1 to the number of splits ("
                            + all.count()
                            + ")");
        }
        this.all = all;
        Lane lane = new Lane();
        lane.start(Address.stream(seed, Stream.SAMPLE));
        Set<Long> chosen = new HashSet<>();
        for (long top = all.count() - some; top < all.count(); top++) {
            if (!chosen.add(below(lane, top + 1))) {
                chosen.add(top);
            }
        }
        numbers = chosen.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /// A number in `[0, bound)`: as many bits as the largest has, drawn again where they are too many.
    private static long below(Lane lane, long bound) {
        long mask = -1L >>> Long.numberOfLeadingZeros(bound - 1 | 1);
        while (true) {
            long bits = (long) lane.word() << 32 | lane.word() & 0xFFFF_FFFFL;
            if ((bits & mask) < bound) {
                return bits & mask;
            }
        }
    }

    @Override
    public int rows() {
        return all.rows();
    }

    @Override
    public long count() {
        return numbers.length;
    }

    /// Its number is that in the plan of all.
    @Override
    public Split split(long number) {
        return all.split(numbers[(int) Objects.checkIndex(number, count())]);
    }
}
