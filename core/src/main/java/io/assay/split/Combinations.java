package io.assay.split;

/// Choices of p among m things, numbered in lexicographic order.
final class Combinations {
    private Combinations() {}

    /// How many there are.
    ///
    /// @throws ArithmeticException if they are 2⁶³ or more
    static long count(int m, int p) {
        long count = 1;
        int fewer = Math.min(p, m - p);
        for (int i = 1; i <= fewer; i++) {
            // count (m - fewer + i) / i, whole, without a product that is larger than it
            long factor = m - fewer + i;
            count = Math.addExact(Math.multiplyExact(count / i, factor), count % i * factor / i);
        }
        return fewer < 0 ? 0 : count;
    }

    /// The choice with a number, rising.
    static int[] unrank(int m, int p, long number) {
        int[] chosen = new int[p];
        long left = number;
        int from = 0;
        for (int i = 0; i < p; i++) {
            int others = p - i;
            long all = count(m - from, others);
            // The largest v such that no more than `left` choices start below it.
            int low = from;
            int high = m - others;
            while (low < high) {
                int middle = low + high + 1 >>> 1;
                if (all - count(m - middle, others) <= left) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            left -= all - count(m - low, others);
            chosen[i] = low;
            from = low + 1;
        }
        return chosen;
    }
}
