package io.assay.tune.search.sample;

import io.assay.tune.math.Seeds;
import java.util.SplittableRandom;

/// The Sobol sequence in Gray code order with the direction numbers of S. Joe and F. Kuo (SIAM J. Sci.
/// Comput. 30, 2008), plain or with an Owen scramble by hashing (B. Burley, JCGT 9, 2020): any
/// 2^k first points stay as evenly spread, and each point by itself is uniform.
///
/// Coordinates beyond [#MOST] are plain random numbers, one stream a point.
public final class Sobol {
    /// How many coordinates have direction numbers.
    public static final int MOST = 21;

    private static final int BITS = 32;
    private static final double UNIT = 0x1p-32;

    // For each coordinate after the first: degree, inner coefficients, initial numbers.
    private static final int[][] JOE_KUO = {
        {1, 0, 1},
        {2, 1, 1, 3},
        {3, 1, 1, 3, 1},
        {3, 2, 1, 1, 1},
        {4, 1, 1, 1, 3, 3},
        {4, 4, 1, 3, 5, 13},
        {5, 2, 1, 1, 5, 5, 17},
        {5, 4, 1, 1, 5, 5, 5},
        {5, 7, 1, 1, 7, 11, 19},
        {5, 11, 1, 1, 5, 1, 1},
        {5, 13, 1, 1, 1, 3, 11},
        {5, 14, 1, 3, 5, 5, 31},
        {6, 1, 1, 3, 3, 9, 7, 49},
        {6, 13, 1, 1, 1, 15, 21, 21},
        {6, 16, 1, 3, 1, 13, 27, 49},
        {6, 19, 1, 1, 1, 15, 7, 5},
        {6, 22, 1, 3, 1, 15, 13, 25},
        {6, 25, 1, 1, 5, 5, 19, 61},
        {7, 1, 1, 3, 7, 11, 23, 15, 103},
        {7, 4, 1, 3, 7, 13, 13, 15, 69},
    };

    private final int dimensions;
    private final int[][] directions;
    private final int[] scrambles; // null for the plain sequence
    private final long seed;

    private Sobol(int dimensions, int[] scrambles, long seed) {
        this.dimensions = dimensions;
        this.scrambles = scrambles;
        this.seed = seed;
        directions = new int[Math.min(dimensions, MOST)][];
        for (int d = 0; d < directions.length; d++) {
            directions[d] = d == 0 ? first() : directions(JOE_KUO[d - 1]);
        }
    }

    /// The plain sequence, whose first point is the origin.
    public static Sobol plain(int dimensions) {
        return new Sobol(dimensions, null, 0);
    }

    /// A scrambled sequence.
    public static Sobol scrambled(int dimensions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] scrambles = new int[dimensions];
        for (int d = 0; d < dimensions; d++) {
            scrambles[d] = random.nextInt();
        }
        return new Sobol(dimensions, scrambles, seed);
    }

    private static int[] first() {
        int[] v = new int[BITS];
        for (int i = 0; i < BITS; i++) {
            v[i] = 1 << (BITS - 1 - i);
        }
        return v;
    }

    private static int[] directions(int[] row) {
        int degree = row[0];
        int[] v = new int[BITS];
        for (int i = 0; i < BITS; i++) {
            if (i < degree) {
                v[i] = row[2 + i] << (BITS - 1 - i);
                continue;
            }
            v[i] = v[i - degree] ^ (v[i - degree] >>> degree);
            for (int k = 1; k < degree; k++) {
                if ((row[1] >> (degree - 1 - k) & 1) == 1) {
                    v[i] ^= v[i - k];
                }
            }
        }
        return v;
    }

    /// A point of the sequence.
    ///
    /// @param index from 0
    /// @return coordinates in `[0, 1)`
    public double[] point(int index) {
        double[] point = new double[dimensions];
        int gray = index ^ (index >>> 1);
        for (int d = 0; d < directions.length; d++) {
            int bits = 0;
            for (int i = 0; gray >>> i != 0; i++) {
                if ((gray >>> i & 1) == 1) {
                    bits ^= directions[d][i];
                }
                if (i == BITS - 1) {
                    break;
                }
            }
            point[d] = Integer.toUnsignedLong(scrambles == null ? bits : owen(bits, d)) * UNIT;
        }
        fillRest(point, index);
        return point;
    }

    private void fillRest(double[] point, int index) {
        if (dimensions > MOST) {
            SplittableRandom random = new SplittableRandom(Seeds.of(seed, index, 0));
            for (int d = MOST; d < dimensions; d++) {
                point[d] = random.nextDouble();
            }
        }
    }

    /// Each bit is flipped or not by a hash of the bits above it.
    private int owen(int bits, int dimension) {
        int s = scrambles[dimension];
        int x = Integer.reverse(bits);
        x ^= x * 0x3d20adea;
        x += s;
        x *= (s >>> 16) | 1;
        x ^= x * 0x05526c56;
        x ^= x * 0x53a22864;
        return Integer.reverse(x);
    }
}
