package io.assay.split;

import java.util.Arrays;

/// Rows by time, equal times as they stood.
///
/// @param order row numbers; null when the rows are in order of time
/// @param time the caller's times, which are not copied
record TimeOrder(int[] order, long[] time) {

    static TimeOrder of(long[] time) {
        boolean rising = true;
        for (int i = 1; i < time.length; i++) {
            rising &= time[i - 1] <= time[i];
        }
        if (rising) {
            return new TimeOrder(null, time);
        }
        long[] sorted = time.clone();
        Arrays.sort(sorted);
        return new TimeOrder(order(time, sorted), time);
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

    /// The row at a place.
    int row(int place) {
        return order == null ? place : order[place];
    }

    /// The time at a place.
    long at(int place) {
        return time[row(place)];
    }

    /// The first place whose time is at least `wanted`.
    int place(long wanted) {
        int low = 0;
        int high = time.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (at(middle) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
