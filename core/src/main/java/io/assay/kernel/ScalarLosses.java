package io.assay.kernel;

/// Sums and products over a block, in the lane order of the seam.
///
/// 32 accumulators fit the registers of no scalar machine, so a pass carries the four lanes j, j + 8,
/// j + 16 and j + 24, which the halving fold joins first, and eight passes make a block. A row is
/// still read once; four independent chains hide the latency of an addition.
///
/// Limit: 9 operations a row for the squared error, 1.5 steps, and 14 for a factor of the
/// likelihood, 2.3; measured 3.0 and 5.0 for doubles, 50 % and 46 % of it.
final class ScalarLosses {
    private ScalarLosses() {}

    static double squaredError(byte[] truth, float[] score, int from, int to) {
        double f0 = squares(truth, score, from, to) + squares(truth, score, from + 4, to);
        double f1 = squares(truth, score, from + 1, to) + squares(truth, score, from + 5, to);
        double f2 = squares(truth, score, from + 2, to) + squares(truth, score, from + 6, to);
        double f3 = squares(truth, score, from + 3, to) + squares(truth, score, from + 7, to);
        return (f0 + f2) + (f1 + f3);
    }

    static double squaredError(byte[] truth, double[] score, int from, int to) {
        double f0 = squares(truth, score, from, to) + squares(truth, score, from + 4, to);
        double f1 = squares(truth, score, from + 1, to) + squares(truth, score, from + 5, to);
        double f2 = squares(truth, score, from + 2, to) + squares(truth, score, from + 6, to);
        double f3 = squares(truth, score, from + 3, to) + squares(truth, score, from + 7, to);
        return (f0 + f2) + (f1 + f3);
    }

    /// Four lanes of the squared error, folded: rows i, i + 8, i + 16, i + 24 and every 32nd after.
    private static double squares(byte[] truth, float[] score, int i, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (; i < to - 24; i += 32) {
            a += square(score[i] - (double) truth[i]);
            b += square(score[i + 8] - (double) truth[i + 8]);
            c += square(score[i + 16] - (double) truth[i + 16]);
            d += square(score[i + 24] - (double) truth[i + 24]);
        }
        if (i < to) {
            a += square(score[i] - (double) truth[i]);
        }
        if (i + 8 < to) {
            b += square(score[i + 8] - (double) truth[i + 8]);
        }
        if (i + 16 < to) {
            c += square(score[i + 16] - (double) truth[i + 16]);
        }
        return (a + c) + (b + d);
    }

    private static double squares(byte[] truth, double[] score, int i, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (; i < to - 24; i += 32) {
            a += square(score[i] - truth[i]);
            b += square(score[i + 8] - truth[i + 8]);
            c += square(score[i + 16] - truth[i + 16]);
            d += square(score[i + 24] - truth[i + 24]);
        }
        if (i < to) {
            a += square(score[i] - truth[i]);
        }
        if (i + 8 < to) {
            b += square(score[i + 8] - truth[i + 8]);
        }
        if (i + 16 < to) {
            c += square(score[i + 16] - truth[i + 16]);
        }
        return (a + c) + (b + d);
    }

    private static double square(double x) {
        return x * x;
    }

    static void likelihood(
            byte[] truth, float[] score, int from, int to, double clip, double[] product) {
        product[1] = 0;
        double f0 = factors(truth, score, from, to, clip, product);
        f0 *= factors(truth, score, from + 4, to, clip, product);
        double f1 = factors(truth, score, from + 1, to, clip, product);
        f1 *= factors(truth, score, from + 5, to, clip, product);
        double f2 = factors(truth, score, from + 2, to, clip, product);
        f2 *= factors(truth, score, from + 6, to, clip, product);
        double f3 = factors(truth, score, from + 3, to, clip, product);
        f3 *= factors(truth, score, from + 7, to, clip, product);
        product[0] = (f0 * f2) * (f1 * f3);
    }

    static void likelihood(
            byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        product[1] = 0;
        double f0 = factors(truth, score, from, to, clip, product);
        f0 *= factors(truth, score, from + 4, to, clip, product);
        double f1 = factors(truth, score, from + 1, to, clip, product);
        f1 *= factors(truth, score, from + 5, to, clip, product);
        double f2 = factors(truth, score, from + 2, to, clip, product);
        f2 *= factors(truth, score, from + 6, to, clip, product);
        double f3 = factors(truth, score, from + 3, to, clip, product);
        f3 *= factors(truth, score, from + 7, to, clip, product);
        product[0] = (f0 * f2) * (f1 * f3);
    }

    /// Four lanes of the product, folded; their exponents are added to `product[1]`.
    private static double factors(
            byte[] truth, float[] score, int i, int to, double clip, double[] product) {
        double a = 1;
        double b = 1;
        double c = 1;
        double d = 1;
        long exponent = 0;
        while (i < to) {
            int stop = i + Math.min(to - i, ProductLanes.STEP * Kernels.LANES);
            for (; i < stop - 24; i += 32) {
                a *= factor(truth[i], score[i], clip);
                b *= factor(truth[i + 8], score[i + 8], clip);
                c *= factor(truth[i + 16], score[i + 16], clip);
                d *= factor(truth[i + 24], score[i + 24], clip);
            }
            if (i < stop) {
                a *= factor(truth[i], score[i], clip);
                b *= i + 8 < stop ? factor(truth[i + 8], score[i + 8], clip) : 1;
                c *= i + 16 < stop ? factor(truth[i + 16], score[i + 16], clip) : 1;
                i += 32;
            }
            exponent += ProductLanes.exponent(a) + ProductLanes.exponent(b);
            exponent += ProductLanes.exponent(c) + ProductLanes.exponent(d);
            a = ProductLanes.mantissa(a);
            b = ProductLanes.mantissa(b);
            c = ProductLanes.mantissa(c);
            d = ProductLanes.mantissa(d);
        }
        product[1] += exponent;
        return (a * c) * (b * d);
    }

    private static double factors(
            byte[] truth, double[] score, int i, int to, double clip, double[] product) {
        double a = 1;
        double b = 1;
        double c = 1;
        double d = 1;
        long exponent = 0;
        while (i < to) {
            int stop = i + Math.min(to - i, ProductLanes.STEP * Kernels.LANES);
            for (; i < stop - 24; i += 32) {
                a *= factor(truth[i], score[i], clip);
                b *= factor(truth[i + 8], score[i + 8], clip);
                c *= factor(truth[i + 16], score[i + 16], clip);
                d *= factor(truth[i + 24], score[i + 24], clip);
            }
            if (i < stop) {
                a *= factor(truth[i], score[i], clip);
                b *= i + 8 < stop ? factor(truth[i + 8], score[i + 8], clip) : 1;
                c *= i + 16 < stop ? factor(truth[i + 16], score[i + 16], clip) : 1;
                i += 32;
            }
            exponent += ProductLanes.exponent(a) + ProductLanes.exponent(b);
            exponent += ProductLanes.exponent(c) + ProductLanes.exponent(d);
            a = ProductLanes.mantissa(a);
            b = ProductLanes.mantissa(b);
            c = ProductLanes.mantissa(c);
            d = ProductLanes.mantissa(d);
        }
        product[1] += exponent;
        return (a * c) * (b * d);
    }

    /// The probability that the score gave to what happened: p, or 1 - p, without a branch on truth.
    private static double factor(byte truth, double score, double clip) {
        double least = score < clip ? clip : score;
        double p = least > 1 - clip ? 1 - clip : least;
        return Math.abs(1 - truth - p);
    }
}
