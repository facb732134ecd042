package io.assay.query;

import io.assay.rank.RowOrder;
import java.util.Arrays;

/// The distinct relevances, rising, and the place of each item's among them.
final class Grades {
    private static final int FEW = 256;

    private final double[] relevance;
    private final double[] levels;
    private final int[] places;
    private final boolean whole;

    private Grades(double[] relevance, double[] levels, int[] places, boolean whole) {
        this.relevance = relevance;
        this.levels = levels;
        this.places = places;
        this.whole = whole;
    }

    static Grades of(double[] relevance) {
        boolean[] seen = new boolean[FEW];
        for (double x : relevance) {
            int grade = (int) x & FEW - 1;
            if (grade != x) {
                return ofAny(relevance);
            }
            seen[grade] = true;
        }
        int[] places = new int[FEW];
        double[] levels = new double[FEW];
        int count = 0;
        for (int grade = 0; grade < FEW; grade++) {
            if (seen[grade]) {
                levels[count] = grade;
                places[grade] = count++;
            }
        }
        return new Grades(relevance, Arrays.copyOf(levels, count), places, true);
    }

    private static Grades ofAny(double... relevance) {
        int[] order = RowOrder.of(relevance);
        int[] places = RowOrder.places(relevance, order);
        double[] levels = new double[places[order[order.length - 1]] + 1];
        for (int row : order) {
            levels[places[row]] = relevance[row];
        }
        return new Grades(relevance, levels, places, false);
    }

    /// The distinct relevances.
    double[] levels() {
        return levels;
    }

    /// The place of the relevance of a row among them.
    int code(int row) {
        return places[whole ? (int) relevance[row] : row];
    }
}
