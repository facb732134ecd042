package io.assay.tune.search.sample;

import java.util.SplittableRandom;

/// The Halton sequence: coordinate k mirrors the digits of the index in the k-th prime base (J. Halton,
/// 1960), plain or with a random permutation of each digit (A. Owen, 2017), which breaks the pattern
/// of neighbouring large bases.
public final class Halton {
    private final int[] bases;
    private final int[][][] permutations; // of base, digit place; null for the plain sequence

    private Halton(int[] bases, int[][][] permutations) {
        this.bases = bases;
        this.permutations = permutations;
    }

    /// The plain sequence, whose first point is the origin.
    public static Halton plain(int dimensions) {
        return new Halton(primes(dimensions), null);
    }

    /// A sequence with permuted digits.
    public static Halton scrambled(int dimensions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] bases = primes(dimensions);
        int[][][] permutations = new int[dimensions][][];
        for (int d = 0; d < dimensions; d++) {
            int places = (int) Math.ceil(53 / (Math.log(bases[d]) / Math.log(2)));
            permutations[d] = new int[places][];
            for (int place = 0; place < places; place++) {
                permutations[d][place] = permutation(bases[d], random);
            }
        }
        return new Halton(bases, permutations);
    }

    private static int[] permutation(int size, SplittableRandom random) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private static int[] primes(int count) {
        int[] primes = new int[count];
        int found = 0;
        for (int n = 2; found < count; n++) {
            boolean prime = true;
            for (int i = 0; i < found && primes[i] * primes[i] <= n; i++) {
                prime &= n % primes[i] != 0;
            }
            if (prime) {
                primes[found++] = n;
            }
        }
        return primes;
    }

    /// A point of the sequence.
    ///
    /// @param index from 0
    /// @return coordinates in `[0, 1)`
    public double[] point(int index) {
        double[] point = new double[bases.length];
        for (int d = 0; d < bases.length; d++) {
            point[d] = permutations == null ? mirrored(index, bases[d]) : permuted(index, d);
        }
        return point;
    }

    private static double mirrored(int index, int base) {
        double value = 0;
        double scale = 1.0 / base;
        for (int rest = index; rest > 0; rest /= base) {
            value += rest % base * scale;
            scale /= base;
        }
        return value;
    }

    private double permuted(int index, int d) {
        double value = 0;
        double scale = 1.0 / bases[d];
        int rest = index;
        for (int[] permutation : permutations[d]) {
            value += permutation[rest % bases[d]] * scale;
            scale /= bases[d];
            rest /= bases[d];
        }
        return Math.min(value, Math.nextDown(1.0));
    }
}
