package io.assay.learn.boost;

import io.assay.learn.bins.Bins;
import java.util.Arrays;
import java.util.TreeMap;

/// Columns in bundles that share one byte a row (G. Ke and others, LightGBM, 2017). Columns of a bundle
/// are off their most frequent bin at different rows, so that a byte says which of them is, and where.
///
/// A column by itself keeps its bins. In a bundle of several, code 0 stands for rows that all of them
/// have in their most frequent bins; then follow the other bins of the first column, of the second one,
/// and so on.
final class Bundles {
    private final Bins bins;
    private final int[] bundle;
    private final int[] usual;
    private final int[] starts;
    private final byte[][] codes;

    /// @param bundle of each column, from 0
    /// @param usual the most frequent bin of each column; -1 for a column by itself
    /// @param starts the first code of each column's other bins
    /// @param codes of each bundle
    Bundles(Bins bins, int[] bundle, int[] usual, int[] starts, byte[][] codes) {
        this.bins = bins;
        this.bundle = bundle;
        this.usual = usual;
        this.starts = starts;
        this.codes = codes;
    }

    /// Each column by itself.
    static Bundles none(Bins bins) {
        int columns = bins.columns();
        int[] bundle = new int[columns];
        int[] usual = new int[columns];
        byte[][] codes = new byte[columns][];
        Arrays.setAll(bundle, c -> c);
        Arrays.fill(usual, -1);
        Arrays.setAll(codes, bins::codes);
        return new Bundles(bins, bundle, usual, new int[columns], codes);
    }

    /// How many bundles there are.
    int count() {
        return codes.length;
    }

    /// The bundle of a column.
    int of(int column) {
        return bundle[column];
    }

    /// The codes of a bundle, a byte a row.
    byte[] codes(int number) {
        return codes[number];
    }

    /// Whether a column has its bundle for itself.
    boolean isAlone(int column) {
        return usual[column] < 0;
    }

    /// Some columns, bundle by bundle.
    int[][] units(int[] columns) {
        TreeMap<Integer, int[]> units = new TreeMap<>();
        for (int column : columns) {
            int[] before = units.getOrDefault(bundle[column], new int[0]);
            int[] more = Arrays.copyOf(before, before.length + 1);
            more[before.length] = column;
            units.put(bundle[column], more);
        }
        return units.values().toArray(int[][]::new);
    }

    /// The sums of a column by bin from those of its bundle by code.
    ///
    /// @param whole the sums of all rows
    void unpack(long[] sums, int column, long whole, long[] into) {
        long rest = whole;
        for (int b = 0; b < into.length; b++) {
            if (b != usual[column]) {
                into[b] = sums[code(column, b)];
                rest -= into[b];
            }
        }
        into[usual[column]] = rest;
    }

    /// For each code of the bundle of a split's column, whether it goes right.
    byte[] rights(Split split) {
        int column = split.column();
        int missing = bins.cuts(column).count();
        byte[] right = new byte[Bins.MOST];
        if (!isAlone(column)) {
            Arrays.fill(right, side(split, usual[column], missing));
        }
        for (int b = 0; b < (isAlone(column) ? Bins.MOST : bins.count(column)); b++) {
            if (b != usual[column]) {
                right[code(column, b)] = side(split, b, missing);
            }
        }
        return right;
    }

    private static byte side(Split split, int bin, int missing) {
        return (byte) (split.isRight(bin, missing) ? 1 : 0);
    }

    /// The code of a bin that is not the most frequent one.
    private int code(int column, int bin) {
        return isAlone(column) ? bin : starts[column] + (bin < usual[column] ? bin : bin - 1);
    }
}
