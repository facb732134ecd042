package io.assay.learn.bins;

import io.assay.kernel.FloatKeys;
import java.util.Arrays;

/// Where the bins of a column end. Bin b holds the values x with `end(b - 1) < x <= end(b)`; the last
/// bin has no end.
public final class Cuts {
    private final float[] ends;

    private Cuts(float[] ends) {
        this.ends = ends;
    }

    /// Bins with about equal numbers of values. Equal values share a bin, and a value so frequent that
    /// it fills one has it to itself.
    ///
    /// @param keys sorted [FloatKeys]
    /// @param most bins
    static Cuts of(int[] keys, int most) {
        float[] ends = new float[most];
        int used = 0;
        int open = distinct(keys, most) <= most ? keys.length : most; // a bin each while they last
        int size = 0;
        int left = keys.length;
        for (int at = 0; at < keys.length; ) {
            int next = endOfRun(keys, at);
            size += next - at;
            int after = next < keys.length ? endOfRun(keys, next) - next : 0;
            boolean full = (long) size * open >= left || (long) after * open >= left;
            if (next < keys.length && used < most - 1 && full) {
                ends[used++] = between(keys[next - 1], keys[next]);
                left -= size;
                size = 0;
                open = Math.max(1, open - 1);
            }
            at = next;
        }
        return new Cuts(Arrays.copyOf(ends, used));
    }

    private static int endOfRun(int[] keys, int from) {
        int to = from + 1;
        while (to < keys.length && keys[to] == keys[from]) {
            to++;
        }
        return to;
    }

    /// How many keys differ, counted up to `most + 1`.
    private static int distinct(int[] keys, int most) {
        int count = 0;
        for (int i = 0; i < keys.length && count <= most; i++) {
            count += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
        }
        return count;
    }

    /// Halfway between two values, and below the higher.
    private static float between(int low, int high) {
        double a = FloatKeys.score(low);
        double b = FloatKeys.score(high);
        float middle = (float) ((a + b) / 2);
        return middle >= (float) b ? (float) a : middle;
    }

    /// How many bins there are for values; at least 1.
    public int count() {
        return ends.length + 1;
    }

    /// The largest value of a bin that is not the last.
    public float end(int bin) {
        return ends[bin];
    }

    /// The bin of a value that is not missing.
    public int bin(float value) {
        int at = Arrays.binarySearch(ends, value + 0.0f);
        return at >= 0 ? at : -at - 1;
    }
}
