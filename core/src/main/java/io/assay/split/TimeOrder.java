package io.assay.split;

import java.util.Arrays;

/// Rows by time, equal times as they stood.
///
/// @param order row numbers; null when the rows are in order of time
/// @param sorted the times, rising
record TimeOrder(int[] order, long[] sorted) {

    static TimeOrder of(long[] time) {
        boolean rising = true;
        for (int i = 1; i < time.length; i++) {
            rising &= time[i - 1] <= time[i];
        }
        long[] sorted = time.clone();
        if (rising) {
            return new TimeOrder(null, sorted);
        }
        Arrays.sort(sorted);
        return new TimeOrder(order(time, sorted), sorted);
    }

    private static int[] order(long[] time, long[] sorted) {
        long[] distinct = Arrays.stream(sorted).distinct().toArray();
        int[] next = new int[distinct.length];
        int at = 0;
        for (int d = 0; d < distinct.length; d++) {
            while (sorted[at] < distinct[d]) {
                at++;
            }
            next[d] = at;
        }
        int[] order = new int[time.length];
        for (int row = 0; row < time.length; row++) {
            order[next[Arrays.binarySearch(distinct, time[row])]++] = row;
        }
        return order;
    }

    /// The first place whose time is at least `time`.
    int place(long time) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
