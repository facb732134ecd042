package io.assay.kernel;

import java.util.Arrays;

/// The kernels as the contract in [Kernels] tells them, written to be read and not to be fast.
///
/// Tests hold every set of kernels against this one, so it shares no line with any of them. Not
/// final, so that a test can plant a fault in one method.
class NaiveKernels implements Kernels {

    @Override
    public String name() {
        return "naive";
    }

    @Override
    public int bits() {
        return 64;
    }

    @Override
    public int firstOutside(float[] x, int from, int to, float low, float high) {
        for (int i = from; i < to; i++) {
            boolean inside = low <= x[i] && x[i] <= high;
            if (!inside) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int firstOutside(double[] x, int from, int to, double low, double high) {
        for (int i = from; i < to; i++) {
            boolean inside = low <= x[i] && x[i] <= high;
            if (!inside) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int firstNotBinary(byte[] truth, int from, int to) {
        for (int i = from; i < to; i++) {
            if (truth[i] != 0 && truth[i] != 1) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void confusion(byte[] truth, byte[] predicted, int from, int to, long[] sums) {
        for (int i = from; i < to; i++) {
            count(truth[i] == 1, predicted[i] == 1, sums);
        }
    }

    @Override
    public void confusion(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        for (int i = from; i < to; i++) {
            count(truth[i] == 1, score[i] >= threshold, sums);
        }
    }

    @Override
    public void confusion(
            byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        for (int i = from; i < to; i++) {
            count(truth[i] == 1, score[i] >= threshold, sums);
        }
    }

    private static void count(boolean truth, boolean predicted, long[] sums) {
        if (truth && predicted) {
            sums[0]++;
        }
        if (predicted) {
            sums[1]++;
        }
        if (truth) {
            sums[2]++;
        }
    }

    @Override
    public int firstNotBinary(short[] labels, int from, int to, int negative) {
        for (int i = from; i < to; i++) {
            boolean known = labels[i] == 1 || labels[i] == negative;
            if (!known) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int firstNotBinary(int[] labels, int from, int to, int negative) {
        for (int i = from; i < to; i++) {
            boolean known = labels[i] == 1 || labels[i] == negative;
            if (!known) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void confusion(boolean[] truth, boolean[] predicted, int from, int to, long[] sums) {
        for (int i = from; i < to; i++) {
            count(truth[i], predicted[i], sums);
        }
    }

    @Override
    public void confusion(short[] truth, short[] predicted, int from, int to, long[] sums) {
        for (int i = from; i < to; i++) {
            count(truth[i] == 1, predicted[i] == 1, sums);
        }
    }

    @Override
    public void confusion(int[] truth, int[] predicted, int from, int to, long[] sums) {
        for (int i = from; i < to; i++) {
            count(truth[i] == 1, predicted[i] == 1, sums);
        }
    }

    @Override
    public void levels(
            byte[] truth, float[] score, int from, int to, float[] thresholds, long[] counts) {
        for (int i = from; i < to; i++) {
            int level = 0;
            for (float threshold : thresholds) {
                level += score[i] >= threshold ? 1 : 0;
            }
            counts[2 * level + (truth[i] == 1 ? 1 : 0)]++;
        }
    }

    @Override
    public void levels(
            byte[] truth, double[] score, int from, int to, double[] thresholds, long[] counts) {
        for (int i = from; i < to; i++) {
            int level = 0;
            for (double threshold : thresholds) {
                level += score[i] >= threshold ? 1 : 0;
            }
            counts[2 * level + (truth[i] == 1 ? 1 : 0)]++;
        }
    }

    @Override
    public boolean weigh(
            byte[] truth,
            float[] score,
            double[] weight,
            int from,
            int to,
            float threshold,
            double top,
            double[] parts) {
        return weights(truth, widen(score), weight, from, to, threshold, top, parts);
    }

    @Override
    public boolean weigh(
            byte[] truth,
            double[] score,
            double[] weight,
            int from,
            int to,
            double threshold,
            double top,
            double[] parts) {
        return weights(truth, score, weight, from, to, threshold, top, parts);
    }

    private static boolean weights(
            byte[] truth,
            double[] score,
            double[] weight,
            int from,
            int to,
            double threshold,
            double top,
            double[] parts) {
        double highUnit = Math.scalb(top, -40);
        double lowUnit = Math.scalb(top, -81);
        long[] high = new long[4];
        long[] low = new long[4];
        for (int i = from; i < to; i++) {
            int cell = (truth[i] == 1 ? 2 : 0) + (score[i] >= threshold ? 1 : 0);
            double highs = Math.rint(weight[i] / highUnit);
            double left = weight[i] - highs * highUnit;
            if (left / lowUnit != Math.rint(left / lowUnit)) {
                return false;
            }
            high[cell] += (long) highs;
            low[cell] += (long) (left / lowUnit);
        }
        for (int cell = 0; cell < 4; cell++) {
            parts[cell] = high[cell] * highUnit;
            parts[4 + cell] = low[cell] * lowUnit;
        }
        return true;
    }

    @Override
    public int largest(byte[] classes, int from, int to) {
        int most = 0;
        for (int i = from; i < to; i++) {
            most = Integer.compareUnsigned(classes[i], most) > 0 ? classes[i] : most;
        }
        return most;
    }

    @Override
    public int largest(short[] classes, int from, int to) {
        int most = 0;
        for (int i = from; i < to; i++) {
            most = Integer.compareUnsigned(classes[i], most) > 0 ? classes[i] : most;
        }
        return most;
    }

    @Override
    public int largest(int[] classes, int from, int to) {
        int most = 0;
        for (int i = from; i < to; i++) {
            most = Integer.compareUnsigned(classes[i], most) > 0 ? classes[i] : most;
        }
        return most;
    }

    @Override
    public void tabulate(byte[] truth, byte[] predicted, int from, int to, CountTable table) {
        for (int i = from; i < to; i++) {
            table.add(truth[i], predicted[i], 1);
        }
    }

    @Override
    public void tabulate(short[] truth, short[] predicted, int from, int to, CountTable table) {
        for (int i = from; i < to; i++) {
            table.add(truth[i], predicted[i], 1);
        }
    }

    @Override
    public void tabulate(int[] truth, int[] predicted, int from, int to, CountTable table) {
        for (int i = from; i < to; i++) {
            table.add(truth[i], predicted[i], 1);
        }
    }

    @Override
    public void argmax(
            float[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        for (int row = from; row < to; row++) {
            for (int c = classes - 1; c >= 0; c--) {
                if (noneAbove(
                        probabilities, row * classes, classes, probabilities[row * classes + c])) {
                    predicted[start + row - from] = c;
                }
            }
        }
    }

    private static boolean noneAbove(float[] probabilities, int first, int classes, float it) {
        for (int i = first; i < first + classes; i++) {
            if (probabilities[i] > it) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void argmax(
            double[] probabilities, int from, int to, int classes, int[] predicted, int start) {
        for (int row = from; row < to; row++) {
            for (int c = classes - 1; c >= 0; c--) {
                if (noneAbove(
                        probabilities, row * classes, classes, probabilities[row * classes + c])) {
                    predicted[start + row - from] = c;
                }
            }
        }
    }

    private static boolean noneAbove(double[] probabilities, int first, int classes, double it) {
        for (int i = first; i < first + classes; i++) {
            if (probabilities[i] > it) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int split(
            byte[] truth, float[] score, int from, int to, int[] keys, int front, int back) {
        for (int i = from; i < to; i++) {
            int bits = score[i] == 0 ? 0 : Float.floatToIntBits(score[i]);
            int key = bits >= 0 ? bits : bits ^ Integer.MAX_VALUE;
            if (truth[i] == 1) {
                keys[front++] = key;
            } else {
                keys[--back] = key;
            }
        }
        return front;
    }

    @Override
    public int split(
            byte[] truth, double[] score, int from, int to, long[] keys, int front, int back) {
        for (int i = from; i < to; i++) {
            long bits = score[i] == 0 ? 0 : Double.doubleToLongBits(score[i]);
            long key = bits >= 0 ? bits : bits ^ Long.MAX_VALUE;
            if (truth[i] == 1) {
                keys[front++] = key;
            } else {
                keys[--back] = key;
            }
        }
        return front;
    }

    @Override
    public int partition(
            byte[] truth,
            float[] score,
            int from,
            int to,
            int low,
            int high,
            int shift,
            char[] ranges,
            int[] pool,
            int[] cursors,
            int[] links,
            int free) {
        int chunks = free;
        for (int i = from; i < to; i++) {
            int key = FloatKeys.key(score[i]);
            int inside = key < low ? low : key > high ? high : key;
            int cell = (inside - low) >>> shift;
            int list = 2 * ranges[cell] + truth[i];
            pool[cursors[list]] = key;
            if (cursors[list] % CHUNK < CHUNK - 1) {
                cursors[list]++;
            } else {
                links[chunks] = cursors[list] / CHUNK;
                cursors[list] = chunks * CHUNK;
                chunks++;
            }
        }
        return chunks;
    }

    @Override
    public int partition(
            byte[] truth,
            double[] score,
            int from,
            int to,
            long low,
            long high,
            int shift,
            char[] ranges,
            long[] pool,
            int[] cursors,
            int[] links,
            int free) {
        int chunks = free;
        for (int i = from; i < to; i++) {
            long key = DoubleKeys.key(score[i]);
            long inside = key < low ? low : key > high ? high : key;
            long cell = (inside - low) >>> shift;
            int list = 2 * ranges[(int) cell] + truth[i];
            pool[cursors[list]] = key;
            if (cursors[list] % CHUNK < CHUNK - 1) {
                cursors[list]++;
            } else {
                links[chunks] = cursors[list] / CHUNK;
                cursors[list] = chunks * CHUNK;
                chunks++;
            }
        }
        return chunks;
    }

    @Override
    public long halfPairs(int[] keys, int from, int middle, int to, int[] scratch) {
        int[] negative = Arrays.copyOfRange(keys, middle, to);
        Arrays.sort(negative);
        long pairs = 0;
        for (int i = from; i < middle; i++) {
            pairs += below(negative, keys[i]) + upTo(negative, keys[i]);
        }
        return pairs;
    }

    private static int below(int[] sorted, int key) {
        int at = Arrays.binarySearch(sorted, key);
        while (at > 0 && sorted[at - 1] == key) {
            at--;
        }
        return at < 0 ? ~at : at;
    }

    private static int upTo(int[] sorted, int key) {
        int at = below(sorted, key);
        while (at < sorted.length && sorted[at] == key) {
            at++;
        }
        return at;
    }

    @Override
    public long halfPairs(long[] keys, int from, int middle, int to, long[] scratch) {
        long[] negative = Arrays.copyOfRange(keys, middle, to);
        Arrays.sort(negative);
        long pairs = 0;
        for (int i = from; i < middle; i++) {
            pairs += below(negative, keys[i]) + upTo(negative, keys[i]);
        }
        return pairs;
    }

    private static int below(long[] sorted, long key) {
        int at = Arrays.binarySearch(sorted, key);
        while (at > 0 && sorted[at - 1] == key) {
            at--;
        }
        return at < 0 ? ~at : at;
    }

    private static int upTo(long[] sorted, long key) {
        int at = below(sorted, key);
        while (at < sorted.length && sorted[at] == key) {
            at++;
        }
        return at;
    }

    @Override
    public long ranks(
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
        int[] keys = Arrays.copyOf(sorted, starts[starts.length - 1]);
        long sum = 0;
        for (int i = from; i < to; i++) {
            if (truth[i] == label) {
                sum += below(keys, FloatKeys.key(score[i])) + upTo(keys, FloatKeys.key(score[i]));
            }
        }
        return sum;
    }

    @Override
    public int tally(
            byte[] truth, float[] score, int from, int to, int[] values, int[] counts, int most) {
        int slots = values.length;
        for (int i = from; i < to; i++) {
            int key = FloatKeys.key(score[i]);
            int slot = (int) (key * MULTIPLIER >>> 64 - Integer.numberOfTrailingZeros(slots));
            while (values[slot] != key && values[slot] != Integer.MIN_VALUE) {
                slot = (slot + 1) % slots;
            }
            if (values[slot] != key) {
                if (counts[2 * slots] >= most) {
                    return i;
                }
                counts[2 * slots]++;
                values[slot] = key;
            }
            counts[2 * slot + truth[i]]++;
        }
        return to;
    }

    @Override
    public long ranks(
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
        long[] keys = Arrays.copyOf(sorted, starts[starts.length - 1]);
        long sum = 0;
        for (int i = from; i < to; i++) {
            if (truth[i] == label) {
                sum += below(keys, DoubleKeys.key(score[i])) + upTo(keys, DoubleKeys.key(score[i]));
            }
        }
        return sum;
    }

    @Override
    public int tally(
            byte[] truth, double[] score, int from, int to, long[] values, int[] counts, int most) {
        int slots = values.length;
        for (int i = from; i < to; i++) {
            long key = DoubleKeys.key(score[i]);
            int slot = (int) (key * MULTIPLIER >>> 64 - Integer.numberOfTrailingZeros(slots));
            while (values[slot] != key && values[slot] != Long.MIN_VALUE) {
                slot = (slot + 1) % slots;
            }
            if (values[slot] != key) {
                if (counts[2 * slots] >= most) {
                    return i;
                }
                counts[2 * slots]++;
                values[slot] = key;
            }
            counts[2 * slot + truth[i]]++;
        }
        return to;
    }

    @Override
    public void sort(int[] keys, int from, int to, int[] scratch) {
        Arrays.sort(keys, from, to);
    }

    @Override
    public void sort(long[] keys, int from, int to, long[] scratch) {
        Arrays.sort(keys, from, to);
    }

    @Override
    public double squaredError(byte[] truth, float[] score, int from, int to) {
        return errors(truth, widen(score), from, to);
    }

    @Override
    public double squaredError(byte[] truth, double[] score, int from, int to) {
        return errors(truth, score, from, to);
    }

    private static double errors(byte[] truth, double[] score, int from, int to) {
        double[] lane = new double[LANES];
        for (int i = from; i < to; i++) {
            double error = score[i] - truth[i];
            lane[(i - from) % LANES] += error * error;
        }
        for (int half = LANES / 2; half > 0; half /= 2) {
            for (int j = 0; j < half; j++) {
                lane[j] += lane[j + half];
            }
        }
        return lane[0];
    }

    @Override
    public void likelihood(
            byte[] truth, float[] score, int from, int to, double clip, double[] product) {
        probabilities(truth, widen(score), from, to, clip, product);
    }

    @Override
    public void likelihood(
            byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        probabilities(truth, score, from, to, clip, product);
    }

    private static void probabilities(
            byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        double[] lane = new double[LANES];
        Arrays.fill(lane, 1);
        long exponents = 0;
        for (int i = from; i < to; i++) {
            int j = (i - from) % LANES;
            int rowOfLane = (i - from) / LANES;
            double p = Math.min(Math.max(score[i], clip), 1 - clip);
            lane[j] *= truth[i] == 1 ? p : 1 - p;
            if ((rowOfLane + 1) % ProductLanes.STEP == 0) {
                exponents += takeExponent(lane, j);
            }
        }
        for (int j = 0; j < LANES; j++) {
            exponents += takeExponent(lane, j);
        }
        for (int half = LANES / 2; half > 0; half /= 2) {
            for (int j = 0; j < half; j++) {
                lane[j] *= lane[j + half];
            }
        }
        product[0] = lane[0];
        product[1] = exponents;
    }

    private static int takeExponent(double[] lane, int j) {
        int exponent = Math.getExponent(lane[j]);
        lane[j] = Math.scalb(lane[j], -exponent);
        return exponent;
    }

    @Override
    public boolean bin(byte[] truth, float[] score, int from, int to, double[] edges, long[] bins) {
        return binned(truth, widen(score), from, to, edges, bins);
    }

    @Override
    public boolean bin(
            byte[] truth, double[] score, int from, int to, double[] edges, long[] bins) {
        return binned(truth, score, from, to, edges, bins);
    }

    private static boolean binned(
            byte[] truth, double[] score, int from, int to, double[] edges, long[] bins) {
        boolean rest = false;
        for (int b = 0; b < edges.length - 1; b++) {
            double low = b == 0 ? Double.NEGATIVE_INFINITY : edges[b];
            Arrays.fill(bins, 4 * b, 4 * b + 4, 0);
            for (int i = from; i < to; i++) {
                if (score[i] > low && score[i] <= edges[b + 1]) {
                    double coarse = Math.rint(Math.scalb(score[i], 34));
                    double left = score[i] - Math.scalb(coarse, -34);
                    double fine = Math.rint(Math.scalb(left, 76));
                    bins[4 * b]++;
                    bins[4 * b + 1] += truth[i];
                    bins[4 * b + 2] += (long) coarse;
                    bins[4 * b + 3] += (long) fine;
                    rest |= Math.scalb(fine, -76) != left;
                }
            }
        }
        return rest;
    }

    @Override
    public void words(int[] state, int[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            words[i] = next(state, (i - from) % LANES);
        }
    }

    @Override
    public boolean counts(int[] state, short[] table, byte[] counts, int from, int to) {
        int[] words = new int[(to - from) / 2];
        words(state, words, 0, words.length);
        boolean rare = false;
        for (int i = from; i < to; i++) {
            int half = words[(i - from) / 2] >>> ((i - from) % 2 * 16) & 0xFFFF;
            int column = half % 16;
            boolean own = half / 16 < table[column];
            counts[i] = (byte) (own ? column : table[32 + column]);
            rare |= counts[i] == AliasTable.RARE;
        }
        return rare;
    }

    /// One step of a lane, as its authors wrote it.
    private static int next(int[] state, int lane) {
        int[] s = new int[4];
        for (int w = 0; w < 4; w++) {
            s[w] = state[w * LANES + lane];
        }
        int result = Integer.rotateLeft(s[0] + s[3], 7) + s[0];
        int t = s[1] << 9;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = Integer.rotateLeft(s[3], 11);
        for (int w = 0; w < 4; w++) {
            state[w * LANES + lane] = s[w];
        }
        return result;
    }

    @Override
    public void deal(byte[] classes, int from, int to, byte[] cards, int[] next, byte[] dealt) {
        for (int row = from; row < to; row++) {
            dealt[row] = cards[next[classes[row]]++];
        }
    }

    @Override
    public long classSums(byte[] counts, int from, long[] masks, int first, int steps) {
        long all = 0;
        long positives = 0;
        for (int i = 0; i < steps * LANES; i++) {
            int count = Byte.toUnsignedInt(counts[from + i]);
            all += count;
            if ((masks[first + i / LANES] & 1L << i % LANES) != 0) {
                positives += count;
            }
        }
        return (positives << 32) + all;
    }

    @Override
    public void rankSums(byte[] counts, int from, long[] masks, int first, int steps, int[] sums) {
        Arrays.fill(sums, 0, 4 * LANES, 0);
        for (int j = 0; j < LANES; j++) {
            int above = 0;
            for (int s = 0; s < steps; s++) {
                int count = Byte.toUnsignedInt(counts[from + s * LANES + j]);
                boolean positive = (masks[first + s] & 1L << j) != 0;
                boolean starts = (masks[first + s] & 1L << 32 + j) != 0;
                if (starts) {
                    above = sums[32 + j];
                }
                if (positive) {
                    sums[j] += count;
                    sums[96 + j] += count * (sums[32 + j] + above);
                } else {
                    sums[32 + j] += count;
                }
            }
            sums[64 + j] = sums[32 + j] - above;
        }
    }

    @Override
    public double weightedSum(byte[] counts, int from, double[] x, int start, int rows) {
        double[] lane = new double[LANES];
        for (int i = 0; i < rows; i++) {
            lane[i % LANES] += Byte.toUnsignedInt(counts[from + i]) * x[start + i];
        }
        for (int half = LANES / 2; half > 0; half /= 2) {
            for (int j = 0; j < half; j++) {
                lane[j] += lane[j + half];
            }
        }
        return lane[0];
    }

    @Override
    public void histogram(byte[] codes, int[] rows, long[] values, int from, int to, long[] sums) {
        for (int i = from; i < to; i++) {
            int code = Byte.toUnsignedInt(codes[rows[i]]);
            sums[code] = sums[code] + values[i];
        }
    }

    private static double[] widen(float[] score) {
        double[] wide = new double[score.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = score[i];
        }
        return wide;
    }
}
