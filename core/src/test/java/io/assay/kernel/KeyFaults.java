package io.assay.kernel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Wrong keys and wrong sorts.
final class KeyFaults {
    private KeyFaults() {}

    static Map<String, Kernels> all() {
        Map<String, Kernels> faults = new LinkedHashMap<>();
        keys(faults);
        sorts(faults);
        return faults;
    }

    private static void keys(Map<String, Kernels> faults) {
        faults.put(
                "split(byte[], float[]): -0.0 has a key of its own",
                new NaiveKernels() {
                    @Override
                    public int split(
                            byte[] t,
                            float[] s,
                            int from,
                            int to,
                            int[] keys,
                            int front,
                            int back) {
                        int start = front;
                        int end = super.split(t, s, from, to, keys, front, back);
                        for (int i = from; i < to; i++) {
                            int bits = Float.floatToRawIntBits(s[i]);
                            int slot = t[i] == 1 ? start++ : --back;
                            keys[slot] = bits ^ (bits >> 31) >>> 1;
                        }
                        return end;
                    }
                });
        faults.put(
                "split(byte[], float[]): a whole vector is stored at the front",
                new NaiveKernels() {
                    @Override
                    public int split(
                            byte[] t,
                            float[] s,
                            int from,
                            int to,
                            int[] keys,
                            int front,
                            int back) {
                        int end = super.split(t, s, from, to, keys, front, back);
                        int rest = (16 - (end - front) % 16) % 16;
                        Arrays.fill(keys, end, Math.min(keys.length, end + rest), 0);
                        return end;
                    }
                });
        faults.put(
                "split(byte[], double[]): negatives in rising order",
                new NaiveKernels() {
                    @Override
                    public int split(
                            byte[] t,
                            double[] s,
                            int from,
                            int to,
                            long[] keys,
                            int front,
                            int back) {
                        int end = super.split(t, s, from, to, keys, front, back);
                        int negatives = to - from - (end - front);
                        Arrays.sort(keys, back - negatives, back);
                        return end;
                    }
                });
    }

    private static void sorts(Map<String, Kernels> faults) {
        faults.put(
                "sort(int[]): the sign is ignored",
                new NaiveKernels() {
                    @Override
                    public void sort(int[] keys, int from, int to, int[] scratch) {
                        flip(keys, from, to);
                        super.sort(keys, from, to, scratch);
                        flip(keys, from, to);
                    }
                });
        faults.put(
                "sort(int[]): the key after the range takes part",
                new NaiveKernels() {
                    @Override
                    public void sort(int[] keys, int from, int to, int[] scratch) {
                        super.sort(keys, from, Math.min(keys.length, to + 1), scratch);
                    }
                });
        faults.put(
                "sort(int[]): needs scratch for all keys",
                new NaiveKernels() {
                    @Override
                    public void sort(int[] keys, int from, int to, int[] scratch) {
                        System.arraycopy(keys, from, scratch, 0, to - from);
                        super.sort(keys, from, to, scratch);
                    }
                });
        faults.put(
                "sort(long[]): the lowest byte is not looked at",
                new NaiveKernels() {
                    @Override
                    public void sort(long[] keys, int from, int to, long[] scratch) {
                        for (int i = from; i < to; i++) {
                            keys[i] = Long.rotateRight(keys[i], 8);
                        }
                        super.sort(keys, from, to, scratch);
                        for (int i = from; i < to; i++) {
                            keys[i] = Long.rotateLeft(keys[i], 8);
                        }
                    }
                });
    }

    private static void flip(int[] keys, int from, int to) {
        for (int i = from; i < to; i++) {
            keys[i] ^= Integer.MIN_VALUE;
        }
    }
}
