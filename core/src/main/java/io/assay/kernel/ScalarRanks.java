package io.assay.kernel;

/// Rows among few sorted keys: most cells hold one key or none, and then its place and two
/// comparisons tell all, without a branch that depends on the row.
///
/// Limit: 25 operations a row, 4 steps, and 20 for a cell of several keys, of which there are few;
/// measured 14 for floats, 29 % of it, and 14 for doubles, 30 %. C takes a third of that.
final class ScalarRanks {
    private ScalarRanks() {}

    static long of(
            byte[] truth,
            float[] score,
            int from,
            int to,
            int label,
            int[] sorted,
            int[] starts,
            int low,
            int high,
            int shift) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            int key = FloatKeys.key(score[i]);
            int cell = Math.min(Math.max(key, low), high) - low >>> shift;
            int place = starts[cell];
            int end = starts[cell + 1];
            int next = sorted[place]; // of a higher cell when this one is empty
            long both = 2L * place + (next < key ? 2 : 0) + (next == key ? 1 : 0);
            if (end - place > 1) {
                both = (long) below(sorted, place, end, key) + below(sorted, place, end, key + 1);
            }
            sum += truth[i] == label ? both : 0;
        }
        return sum;
    }

    private static int below(int[] sorted, int from, int end, int key) {
        int low = from;
        int high = end;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static long of(
            byte[] truth,
            double[] score,
            int from,
            int to,
            int label,
            long[] sorted,
            int[] starts,
            long low,
            long high,
            int shift) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            long key = DoubleKeys.key(score[i]);
            int cell = (int) (Math.min(Math.max(key, low), high) - low >>> shift);
            int place = starts[cell];
            int end = starts[cell + 1];
            long next = sorted[place]; // of a higher cell when this one is empty
            long both = 2L * place + (next < key ? 2 : 0) + (next == key ? 1 : 0);
            if (end - place > 1) {
                both = (long) below(sorted, place, end, key) + below(sorted, place, end, key + 1);
            }
            sum += truth[i] == label ? both : 0;
        }
        return sum;
    }

    private static int below(long[] sorted, int from, int end, long key) {
        int low = from;
        int high = end;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
