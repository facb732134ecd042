package io.assay.kernel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Wrong draws.
final class DrawFaults {
    private DrawFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        words(faults);
        counts(faults);
        classSums(faults);
        rankSums(faults);
        weightedSums(faults);
        deals(faults);
        permutations(faults);
        return faults;
    }

    private static void words(Map<String, Kernels> faults) {
        faults.put(
                "words(int[], int[]): the lanes are not moved on",
                new NaiveKernels() {
                    @Override
                    public void words(int[] state, int[] words, int from, int to) {
                        super.words(state.clone(), words, from, to);
                    }
                });
        faults.put(
                "words(int[], int[]): lanes one after the other",
                new NaiveKernels() {
                    @Override
                    public void words(int[] state, int[] words, int from, int to) {
                        int[] right = words.clone();
                        super.words(state, right, from, to);
                        int rounds = (to - from) / LANES;
                        for (int i = 0; i < to - from; i++) {
                            words[from + i] = right[from + i % rounds * LANES + i / rounds];
                        }
                    }
                });
    }

    private static void counts(Map<String, Kernels> faults) {
        faults.put(
                "counts(int[], short[], byte[]): the high half first",
                new NaiveKernels() {
                    @Override
                    public boolean counts(int[] state, short[] table, byte[] c, int from, int to) {
                        boolean rare = super.counts(state, table, c, from, to);
                        for (int i = from; i < to; i += 2) {
                            byte low = c[i];
                            c[i] = c[i + 1];
                            c[i + 1] = low;
                        }
                        return rare;
                    }
                });
        faults.put(
                "counts(int[], short[], byte[]): rare ones are not told",
                new NaiveKernels() {
                    @Override
                    public boolean counts(int[] state, short[] table, byte[] c, int from, int to) {
                        super.counts(state, table, c, from, to);
                        return false;
                    }
                });
    }

    private static void classSums(Map<String, Kernels> faults) {
        faults.put(
                "classSums(byte[]): counts have a sign",
                new NaiveKernels() {
                    @Override
                    public long classSums(byte[] c, int from, long[] m, int first, int steps) {
                        long sums = super.classSums(c, from, m, first, steps);
                        for (int i = from; i < from + steps * LANES; i++) {
                            sums -= c[i] < 0 ? 256 : 0;
                        }
                        return sums;
                    }
                });
        faults.put(
                "classSums(byte[]): the masks start at 0",
                new NaiveKernels() {
                    @Override
                    public long classSums(byte[] c, int from, long[] m, int first, int steps) {
                        return super.classSums(c, from, m, 0, steps);
                    }
                });
    }

    private static void rankSums(Map<String, Kernels> faults) {
        faults.put(
                "rankSums(byte[]): ties are lost",
                new NaiveKernels() {
                    @Override
                    public void rankSums(
                            byte[] c, int from, long[] m, int first, int steps, int[] sums) {
                        long[] all = m.clone();
                        Arrays.setAll(all, i -> all[i] | 0xFFFF_FFFFL << 32);
                        super.rankSums(c, from, all, first, steps, sums);
                    }
                });
        faults.put(
                "rankSums(byte[]): products of 16 bits",
                new NaiveKernels() {
                    @Override
                    public void rankSums(
                            byte[] c, int from, long[] m, int first, int steps, int[] sums) {
                        super.rankSums(c, from, m, first, steps, sums);
                        for (int j = 3 * LANES; j < 4 * LANES; j++) {
                            sums[j] &= 0xFFFF;
                        }
                    }
                });
    }

    private static void weightedSums(Map<String, Kernels> faults) {
        faults.put(
                "weightedSum(byte[]): one lane",
                new NaiveKernels() {
                    @Override
                    public double weightedSum(byte[] c, int from, double[] x, int start, int rows) {
                        double sum = 0;
                        for (int i = 0; i < rows; i++) {
                            sum += (c[from + i] & 255) * x[start + i];
                        }
                        return sum;
                    }
                });
        faults.put(
                "weightedSum(byte[]): the tail is lost",
                new NaiveKernels() {
                    @Override
                    public double weightedSum(byte[] c, int from, double[] x, int start, int rows) {
                        return super.weightedSum(c, from, x, start, rows / 8 * 8);
                    }
                });
    }

    private static void deals(Map<String, Kernels> faults) {
        faults.put(
                "deal(byte[]): the places are not moved on",
                new NaiveKernels() {
                    @Override
                    public void deal(
                            byte[] of, int from, int to, byte[] cards, int[] next, byte[] dealt) {
                        super.deal(of, from, to, cards, next.clone(), dealt);
                    }
                });
        faults.put(
                "deal(byte[]): the last row of a vector takes its card twice",
                new NaiveKernels() {
                    @Override
                    public void deal(
                            byte[] of, int from, int to, byte[] cards, int[] next, byte[] dealt) {
                        super.deal(of, from, to, cards, next, dealt);
                        if (to - from > 16) {
                            dealt[from + 16] = dealt[from + 15];
                        }
                    }
                });
        faults.put(
                "deal(byte[]): cards have no sign",
                new NaiveKernels() {
                    @Override
                    public void deal(
                            byte[] of, int from, int to, byte[] cards, int[] next, byte[] dealt) {
                        super.deal(of, from, to, cards, next, dealt);
                        for (int row = from; row < to; row++) {
                            dealt[row] = (byte) Math.max(0, dealt[row]);
                        }
                    }
                });
    }

    private static void permutations(Map<String, Kernels> faults) {
        faults.put(
                "permute(int[]): a card never stays",
                new NaiveKernels() {
                    @Override
                    public int permute(int[] w, int first, byte[] d, int from, int to, int places) {
                        int[] lower = w.clone();
                        for (int i = 0; i < to - from; i++) {
                            long word = Integer.toUnsignedLong(w[first + i]);
                            int card = i % places;
                            lower[first + i] = (int) (card == 0 ? word : word * card / (card + 1));
                        }
                        return super.permute(lower, first, d, from, to, places);
                    }
                });
        faults.put(
                "permute(int[]): words have a sign",
                new NaiveKernels() {
                    @Override
                    public int permute(int[] w, int first, byte[] d, int from, int to, int places) {
                        int[] plain = w.clone();
                        for (int i = 0; i < plain.length; i++) {
                            plain[i] &= Integer.MAX_VALUE;
                        }
                        return super.permute(plain, first, d, from, to, places);
                    }
                });
        faults.put(
                "permute(int[]): no word is doubtful",
                new NaiveKernels() {
                    @Override
                    public int permute(int[] w, int first, byte[] d, int from, int to, int places) {
                        super.permute(w, first, d, from, to, places);
                        return to;
                    }
                });
    }
}
