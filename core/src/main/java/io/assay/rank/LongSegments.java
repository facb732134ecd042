package io.assay.rank;

import io.assay.kernel.DoubleKeys;
import io.assay.kernel.KernelRegistry;

/// The sorted rows of all ranges, one after the other in one array.
///
/// A row is a word: its key above the lowest of its segment, then one bit for its class. A range is
/// one segment; the range that holds keys of both signs and is too wide for words is two.
final class LongSegments {
    /// Segment 2 * range holds the lower part of a range that is cut in two, and is empty otherwise.
    private final int[] starts;

    private final long[] lows;
    private long[] words;
    private int segments;
    private int rows;

    LongSegments(int ranges) {
        starts = new int[2 * ranges + 1];
        lows = new long[2 * ranges];
    }

    /// Says where a range begins.
    void start(int range, int at) {
        starts[2 * range] = at;
        starts[2 * range + 1] = at;
    }

    int start(int range) {
        return starts[2 * range];
    }

    /// Says in what array the words will be, and how many.
    void end(long[] room, int ranges, int end) {
        words = room;
        segments = 2 * ranges;
        starts[segments] = end;
        rows = end;
    }

    /// The range of a place.
    int rangeOf(int place) {
        return segmentOf(place) / 2;
    }

    private int segmentOf(int place) {
        int low = 0;
        int high = segments - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (starts[middle] <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Makes sorted words of the keys of a range, of which those before `middle` are positive.
    void sort(int range, int middle, long[] scratch) {
        int from = starts[2 * range];
        int to = starts[2 * range + 2];
        if (isWide(from, to)) {
            cutAtZero(range, middle, scratch);
        } else {
            sort(2 * range + 1, from, middle, to, scratch);
        }
    }

    private boolean isWide(int from, int to) {
        long low = 0;
        long high = 0;
        for (int i = from; i < to; i++) {
            low = Math.min(low, words[i]);
            high = Math.max(high, words[i]);
        }
        return high - low < 0;
    }

    /// Four runs by class and sign: the middle two change places, so that each sign is one segment.
    private void cutAtZero(int range, int middle, long[] scratch) {
        int from = starts[2 * range];
        int to = starts[2 * range + 2];
        KernelRegistry.kernels().sort(words, from, middle, scratch);
        KernelRegistry.kernels().sort(words, middle, to, scratch);
        int second = firstFromZero(from, middle);
        int fourth = firstFromZero(middle, to);
        reverse(second, middle);
        reverse(middle, fourth);
        reverse(second, fourth);
        int cut = second + (fourth - middle);
        starts[2 * range + 1] = cut;
        sort(2 * range, from, second, cut, scratch);
        sort(2 * range + 1, cut, fourth, to, scratch);
    }

    private int firstFromZero(int from, int to) {
        int at = from;
        while (at < to && words[at] < 0) {
            at++;
        }
        return at;
    }

    private void reverse(int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            long word = words[i];
            words[i] = words[j];
            words[j] = word;
        }
    }

    private void sort(int segment, int from, int middle, int to, long[] scratch) {
        if (from == to) {
            return;
        }
        long low = words[from];
        for (int i = from; i < to; i++) {
            low = Math.min(low, words[i]);
        }
        lows[segment] = low;
        for (int i = from; i < middle; i++) {
            words[i] = (words[i] - low << 1 | 1) ^ Long.MIN_VALUE;
        }
        for (int i = middle; i < to; i++) {
            words[i] = words[i] - low << 1 ^ Long.MIN_VALUE;
        }
        KernelRegistry.kernels().sort(words, from, to, scratch);
    }

    /// The key of a word above the lowest of its segment.
    private static long aboveLow(long word) {
        return (word ^ Long.MIN_VALUE) >>> 1;
    }

    private long key(int place) {
        return lows[segmentOf(place)] + aboveLow(words[place]);
    }

    void rewind(Cells cells) {
        cells.clear(rows, segments - 1);
    }

    /// Walks down. A cell begins where the key is new, and segments share no key.
    boolean next(Cells cells) {
        cells.carry();
        int segment = cells.negativeCursor;
        while (cells.positiveCursor > 0 && cells.count < Cells.CAPACITY) {
            while (starts[segment] == cells.positiveCursor) {
                segment--;
            }
            walk(segment, cells);
        }
        cells.negativeCursor = segment;
        return cells.count > 0;
    }

    /// No branch depends on the order of the classes, which is as random as the model is bad.
    private void walk(int segment, Cells cells) {
        int start = starts[segment];
        long low = lows[segment];
        int i = cells.positiveCursor;
        int count = cells.count;
        int above = (int) cells.tp[count];
        long last = ~aboveLow(words[i - 1]);
        for (; i > start; i--) {
            long key = aboveLow(words[i - 1]);
            boolean fresh = key != last;
            if (fresh && count == Cells.CAPACITY) {
                break;
            }
            count += fresh ? 1 : 0;
            last = key;
            above += (int) (words[i - 1] & 1);
            cells.score[count] = DoubleKeys.score(low + key);
            cells.tp[count] = above;
            cells.fp[count] = rows - i + 1 - above;
        }
        cells.positiveCursor = i;
        cells.count = count;
    }

    /// The order statistic `k`, see [CellSource#scoreAt].
    double scoreAt(double k) {
        return DoubleKeys.score(key((int) Math.min(Math.max(k, 0), rows - 1.0)));
    }

    /// Writes how many positive and negative rows have a key of at least `key`.
    void countFrom(long key, long[] counts) {
        int low = 0;
        int high = rows;
        while (low < high) {
            int middle = low + high >>> 1;
            if (key(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        long above = 0;
        for (int i = low; i < rows; i++) {
            above += words[i] & 1;
        }
        counts[0] = above;
        counts[1] = rows - low - above;
    }
}
