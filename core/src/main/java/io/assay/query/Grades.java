package io.assay.query;

import io.assay.rank.RowOrder;
import java.util.Arrays;

/// The distinct relevances, rising, and the place of each item's among them.
///
/// @param levels the distinct relevances
/// @param codes for each row the place of its relevance among them
record Grades(double[] levels, int[] codes) {
    private static final int FEW = 256;

    static Grades of(double[] relevance) {
        int[] codes = new int[relevance.length];
        boolean[] seen = new boolean[FEW];
        for (int i = 0; i < codes.length; i++) {
            int whole = (int) relevance[i];
            if (whole != relevance[i] || whole >= FEW) {
                return ofAny(relevance);
            }
            seen[whole] = true;
            codes[i] = whole;
        }
        return ofWhole(seen, codes);
    }

    private static Grades ofWhole(boolean[] seen, int... codes) {
        int[] place = new int[FEW];
        double[] levels = new double[FEW];
        int count = 0;
        for (int grade = 0; grade < FEW; grade++) {
            if (seen[grade]) {
                levels[count] = grade;
                place[grade] = count++;
            }
        }
        if (levels[Math.max(0, count - 1)] != count - 1) { // some grade between was never given
            for (int i = 0; i < codes.length; i++) {
                codes[i] = place[codes[i]];
            }
        }
        return new Grades(Arrays.copyOf(levels, count), codes);
    }

    private static Grades ofAny(double... relevance) {
        int[] order = RowOrder.of(relevance);
        int[] codes = RowOrder.places(relevance, order);
        double[] levels = new double[order.length == 0 ? 0 : codes[order[order.length - 1]] + 1];
        for (int row : order) {
            levels[codes[row]] = relevance[row];
        }
        return new Grades(levels, codes);
    }
}
