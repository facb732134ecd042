// Made from LongPairs.java by core/twins.sh; change that file.
package io.assay.kernel;

/// Pairs of a positive and a negative key, counted on one sorted array.
///
/// A word is a key above the lowest key, then one bit for the class, so that the positives of a tie
/// follow its negatives. Among sorted words a positive one at place i that is the j-th positive has
/// `i - j` negatives before it: their sum needs no running count. Every tie of p positives and q
/// negatives is then counted p q half pairs too high.
///
/// Limit: a sort of two digits, 12 steps a key, and five sweeps of one step; measured 33 for ints,
/// 52 % of it, and 31 for longs, 54 %.
final class IntPairs {
    /// Keys from which looking for a frequent one costs next to nothing.
    private static final int LARGE = 512;

    private static final int PROBES = 15;

    private IntPairs() {}

    static long of(int[] keys, int from, int middle, int to, int[] scratch) {
        long positives = middle - from;
        if (positives == 0 || middle == to) {
            return 0;
        }
        int low = keys[from];
        int high = low;
        for (int i = from; i < to; i++) {
            low = Math.min(low, keys[i]);
            high = Math.max(high, keys[i]);
        }
        if (low == high) {
            return positives * (to - middle);
        }
        if (to - from > LARGE) {
            int frequent = candidate(keys, from, to);
            if (isFrequent(keys, from, to, frequent)) {
                return without(frequent, keys, from, middle, to, scratch);
            }
        }
        if (high - low < 0) { // the words of so wide a range would overflow
            return merged(keys, from, middle, to, scratch);
        }
        for (int i = from; i < middle; i++) {
            keys[i] = word(keys[i] - low, 1);
        }
        for (int i = middle; i < to; i++) {
            keys[i] = word(keys[i] - low, 0);
        }
        IntRadixSort.sort(keys, from, to, scratch);
        return 2 * negativesBefore(keys, from, to, positives) - tied(keys, from, to);
    }

    /// The key that most of some probes have.
    private static int candidate(int[] keys, int from, int to) {
        int step = (to - from) / PROBES;
        int best = keys[from];
        int most = 0;
        for (int i = 0; i < PROBES; i++) {
            int same = 0;
            for (int j = 0; j < PROBES; j++) {
                same += keys[from + i * step] == keys[from + j * step] ? 1 : 0;
            }
            if (same > most) {
                most = same;
                best = keys[from + i * step];
            }
        }
        return best;
    }

    private static boolean isFrequent(int[] keys, int from, int to, int key) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += keys[i] == key ? 1 : 0;
        }
        return count > (to - from) / 4;
    }

    /// Counts the pairs of one key directly and those of the other keys as ever: to sort keys of which
    /// most are equal is slow, each waits for the counter of the one before.
    private static long without(
            int frequent, int[] keys, int from, int middle, int to, int[] scratch) {
        int end = middle;
        long below = 0;
        for (int i = middle; i < to; i++) {
            keys[end] = keys[i];
            end += keys[i] == frequent ? 0 : 1;
            below += keys[i] < frequent ? 1 : 0;
        }
        int start = middle;
        long above = 0;
        for (int i = middle - 1; i >= from; i--) {
            keys[start - 1] = keys[i];
            start -= keys[i] == frequent ? 0 : 1;
            above += keys[i] > frequent ? 1 : 0;
        }
        long positives = start - from;
        long negatives = to - end;
        return of(keys, start, middle, end, scratch)
                + positives * (2 * below + negatives)
                + 2 * above * negatives;
    }

    /// Signed order of words is the unsigned order of what they hold.
    private static int word(int aboveLow, int truth) {
        return (aboveLow << 1 | truth) ^ Integer.MIN_VALUE;
    }

    private static long negativesBefore(int[] words, int from, int to, long positives) {
        long places = 0;
        for (int i = from; i < to; i++) {
            places += -(words[i] & 1) & i - from;
        }
        return places - positives * (positives - 1) / 2;
    }

    /// The sum of p q over the ties; a tie is found where its last negative meets its first positive.
    private static long tied(int[] words, int from, int to) {
        long sum = 0;
        for (int i = from + 1; i < to; i++) {
            if ((words[i] ^ words[i - 1]) == 1) {
                int first = i - 1;
                while (first > from && words[first - 1] == words[i - 1]) {
                    first--;
                }
                int end = i + 1;
                while (end < to && words[end] == words[i]) {
                    end++;
                }
                sum += (long) (i - first) * (end - i);
                i = end - 1;
            }
        }
        return sum;
    }

    private static long merged(int[] keys, int from, int middle, int to, int[] scratch) {
        IntRadixSort.sort(keys, from, middle, scratch);
        IntRadixSort.sort(keys, middle, to, scratch);
        long pairs = 0;
        int below = middle;
        int upTo = middle;
        for (int i = from; i < middle; i++) {
            while (below < to && keys[below] < keys[i]) {
                below++;
            }
            while (upTo < to && keys[upTo] <= keys[i]) {
                upTo++;
            }
            pairs += (long) (below - middle) + (upTo - middle);
        }
        return pairs;
    }
}
