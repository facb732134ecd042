package io.assay.rank;

import io.assay.kernel.DoubleKeys;

/// Cells from keys sorted by class: positives in `keys[0, front)`, negatives in `keys[back, end)`.
public final class LongCells implements CellSource {
    private long[] keys;
    private int front;
    private int back;
    private int end;

    /// Takes sorted keys; both ranges ascend.
    public void load(long[] sorted, int positivesEnd, int negativesStart, int negativesEnd) {
        keys = sorted;
        front = positivesEnd;
        back = negativesStart;
        end = negativesEnd;
    }

    @Override
    public double positives() {
        return front;
    }

    @Override
    public double negatives() {
        return end - back;
    }

    @Override
    public void rewind(Cells cells) {
        cells.clear(front - 1, end - 1);
    }

    @Override
    public boolean next(Cells cells) {
        cells.carry();
        long[] sorted = keys;
        int i = cells.positiveCursor;
        int j = cells.negativeCursor;
        int count = 0;
        while (count < Cells.CAPACITY && (i >= 0 || j >= back)) {
            long key = top(sorted, i, j);
            while (i >= 0 && sorted[i] == key) {
                i--;
            }
            while (j >= back && sorted[j] == key) {
                j--;
            }
            count++;
            cells.score[count] = DoubleKeys.score(key);
            cells.tp[count] = front - 1 - i;
            cells.fp[count] = end - 1 - j;
        }
        cells.positiveCursor = i;
        cells.negativeCursor = j;
        cells.count = count;
        return count > 0;
    }

    private long top(long[] sorted, int i, int j) {
        if (i < 0) {
            return sorted[j];
        }
        return j < back ? sorted[i] : Math.max(sorted[i], sorted[j]);
    }

    /// How many positives have a key of at least `key`.
    public int positivesFrom(long key) {
        return front - lowerBound(0, front, key);
    }

    /// How many negatives have a key of at least `key`.
    public int negativesFrom(long key) {
        return end - lowerBound(back, end, key);
    }

    private int lowerBound(int from, int to, long key) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
