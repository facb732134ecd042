package io.assay.learn.boost;

import io.assay.kernel.FloatKeys;
import java.util.Arrays;

/// How many of a column's thresholds are below a value. Cells of equal width tell where to begin to
/// look; most hold one threshold or none, so that one comparison without a branch decides.
final class Ranks {
    private static final int CELLS = 4096;

    /// Keys of the thresholds, and one above all.
    private final int[] keys;

    private final int[] first = new int[CELLS + 1];
    private final float low;
    private final float scale;

    /// @param sorted [FloatKeys] of the thresholds, rising and distinct, each of a number
    Ranks(int[] sorted) {
        int last = sorted.length - 1;
        keys = Arrays.copyOf(sorted, sorted.length + 1);
        keys[last + 1] = FloatKeys.ABOVE_ALL;
        // The largest float stands for all that is not missing; cells go by the others.
        int top = last > 1 && sorted[last] == FloatKeys.key(Float.MAX_VALUE) ? last - 1 : last;
        low = FloatKeys.score(sorted[0]);
        float width = FloatKeys.score(sorted[top]) - low;
        scale = width > 0 && width < Float.POSITIVE_INFINITY ? CELLS / width : 0;
        int below = 0;
        for (int cell = 0; cell <= CELLS; cell++) {
            while (below <= last
                    && (cell == CELLS || cell(FloatKeys.score(sorted[below])) < cell)) {
                below++;
            }
            first[cell] = below;
        }
    }

    /// Rises with x, whatever is rounded, so that a threshold of a lower cell is below x.
    private int cell(float x) {
        return Math.max(0, Math.min(CELLS - 1, (int) ((x - low) * scale)));
    }

    /// The ranks of values; of no meaning for NaN.
    ///
    /// @param into at first the cells of the values, in a loop that a compiler turns into vectors
    void of(float[] values, int count, int[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = Math.max(0, Math.min(CELLS - 1, (int) ((values[i] - low) * scale)));
        }
        for (int i = 0; i < count; i++) {
            int cell = into[i];
            int key = FloatKeys.key(values[i]);
            int rank = first[cell];
            rank += (int) ((long) keys[rank] - key >>> 63);
            into[i] = keys[rank] >= key ? rank : search(key, rank + 1, first[cell + 1]);
        }
    }

    private int search(int key, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key > keys[middle]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// How many thresholds there are.
    int count() {
        return keys.length - 1;
    }
}
