package io.assay.learn.numeric;

/// Sums of products in one fixed order: four lanes, folded in halves, so that the bits are the same on
/// every machine.
public final class Sums {
    private Sums() {}

    /// The dot product of `a[fromA ..]` and `b[fromB ..]` over `length` numbers.
    public static double dot(double[] a, int fromA, double[] b, int fromB, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 += a[fromA + i] * b[fromB + i];
            s1 += a[fromA + i + 1] * b[fromB + i + 1];
            s2 += a[fromA + i + 2] * b[fromB + i + 2];
            s3 += a[fromA + i + 3] * b[fromB + i + 3];
        }
        for (; i < length; i++) {
            s0 += a[fromA + i] * b[fromB + i];
        }
        return s0 + s2 + (s1 + s3);
    }

    /// The dot product of two arrays of one length.
    public static double dot(double[] a, double[] b) {
        return dot(a, 0, b, 0, a.length);
    }

    /// Adds `factor * a[fromA ..]` to `b[fromB ..]` over `length` numbers.
    public static void add(
            double factor, double[] a, int fromA, double[] b, int fromB, int length) {
        for (int i = 0; i < length; i++) {
            b[fromB + i] += factor * a[fromA + i];
        }
    }

    /// Adds `factor * a` to `b`.
    public static void add(double factor, double[] a, double[] b) {
        add(factor, a, 0, b, 0, a.length);
    }
}
