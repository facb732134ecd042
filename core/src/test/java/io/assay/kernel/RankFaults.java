package io.assay.kernel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Wrong ranges, pairs, places and counts of values.
final class RankFaults {
    private RankFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        ranges(faults);
        pairs(faults);
        places(faults);
        values(faults);
        return faults;
    }

    private static void ranges(Map<String, Kernels> faults) {
        faults.put(
                "partition(byte[], float[]): a key above the highest goes round to the first cell",
                new NaiveKernels() {
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
                        float[] round = score.clone();
                        for (int i = from; i < to; i++) {
                            if (FloatKeys.key(round[i]) > high) {
                                round[i] = FloatKeys.score(low);
                            }
                        }
                        return super.partition(
                                truth, round, from, to, low, high, shift, ranges, pool, cursors,
                                links, free);
                    }
                });
        faults.put(
                "partition(byte[], double[]): the link of a new chunk is lost",
                new NaiveKernels() {
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
                        int[] lost = links.clone();
                        int next =
                                super.partition(
                                        truth, score, from, to, low, high, shift, ranges, pool,
                                        cursors, links, free);
                        System.arraycopy(lost, 0, links, 0, lost.length);
                        return next;
                    }
                });
    }

    private static void pairs(Map<String, Kernels> faults) {
        faults.put(
                "halfPairs(int[]): a tie is a win",
                new NaiveKernels() {
                    @Override
                    public long halfPairs(int[] keys, int from, int middle, int to, int[] scratch) {
                        long pairs = 0;
                        for (int i = from; i < middle; i++) {
                            int key = keys[i];
                            pairs +=
                                    2
                                            * Arrays.stream(keys, middle, to)
                                                    .filter(k -> k <= key)
                                                    .count();
                        }
                        return pairs;
                    }
                });
        faults.put(
                "halfPairs(long[]): keys are compared by their high halves",
                new NaiveKernels() {
                    @Override
                    public long halfPairs(
                            long[] keys, int from, int middle, int to, long[] scratch) {
                        long[] high = Arrays.stream(keys).map(key -> key >> 32).toArray();
                        return super.halfPairs(high, from, middle, to, scratch);
                    }
                });
    }

    private static void places(Map<String, Kernels> faults) {
        faults.put(
                "ranks(byte[], float[]): rows of the other class are looked up as well",
                new NaiveKernels() {
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
                        byte[] all = new byte[truth.length];
                        Arrays.fill(all, (byte) label);
                        return super.ranks(
                                all, score, from, to, label, sorted, starts, low, high, shift);
                    }
                });
        faults.put(
                "ranks(byte[], double[]): a cell's second key is not looked at",
                new NaiveKernels() {
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
                        long sum = 0;
                        for (int i = from; i < to; i++) {
                            long key = DoubleKeys.key(score[i]);
                            long inside = Math.min(Math.max(key, low), high);
                            int place = starts[(int) (inside - low >>> shift)];
                            int first = Long.compare(key, sorted[place]) + 1;
                            sum += truth[i] == label ? 2L * place + first : 0;
                        }
                        return sum;
                    }
                });
    }

    private static void values(Map<String, Kernels> faults) {
        faults.put(
                "tally(byte[], float[]): a slot that another value took is shared",
                new NaiveKernels() {
                    @Override
                    public int tally(
                            byte[] truth,
                            float[] score,
                            int from,
                            int to,
                            int[] values,
                            int[] counts,
                            int most) {
                        int shift = 64 - Integer.numberOfTrailingZeros(values.length);
                        for (int i = from; i < to; i++) {
                            int key = FloatKeys.key(score[i]);
                            int slot = (int) (key * MULTIPLIER >>> shift);
                            if (values[slot] == Integer.MIN_VALUE) {
                                if (counts[2 * values.length] == most) {
                                    return i;
                                }
                                counts[2 * values.length]++;
                                values[slot] = key;
                            }
                            counts[2 * slot + truth[i]]++;
                        }
                        return to;
                    }
                });
        faults.put(
                "tally(byte[], double[]): one value too many is taken",
                new NaiveKernels() {
                    @Override
                    public int tally(
                            byte[] truth,
                            double[] score,
                            int from,
                            int to,
                            long[] values,
                            int[] counts,
                            int most) {
                        int slots = values.length;
                        return super.tally(
                                truth, score, from, to, values, counts, Math.min(slots, most + 1));
                    }
                });
    }
}
