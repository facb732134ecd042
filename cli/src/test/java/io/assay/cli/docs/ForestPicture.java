package io.assay.cli.docs;

import java.util.SplittableRandom;

/// Which rows and columns a split of a tree may look at.
final class ForestPicture {
    private static final int ROWS = 10;
    private static final int COLUMNS = 9;
    private static final int CELL = 14;
    private static final int TOP = 74;

    private final Drawing drawing =
            new Drawing(
                    480,
                    270,
                    "What a split may look at",
                    "Three tables of rows and columns with the cells that one split looks at: of bagged"
                            + " trees a resample of the rows and all columns, of a random forest a"
                            + " resample of the rows and three columns of nine, of extra trees all rows"
                            + " and three columns, with thresholds drawn at random");

    private ForestPicture() {}

    static String draw() {
        ForestPicture picture = new ForestPicture();
        picture.table(16, "bagging", true, false, "best threshold");
        picture.table(172, "random forest", true, true, "best threshold");
        picture.table(328, "extra trees", false, true, "best of a few", "random thresholds");
        return picture.drawing.toString();
    }

    private void table(int left, String name, boolean bag, boolean few, String... threshold) {
        drawing.text("label", left, TOP - 14, name);
        int[] counts = bag ? resample(left) : null;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                boolean seen = (!bag || counts[row] > 0) && (!few || isDrawn(column, left));
                int x = left + column * CELL;
                drawing.box(seen ? "hit" : "band c0", x, TOP + row * CELL, CELL - 2, CELL - 2);
            }
            if (bag) {
                drawing.text(
                        "tick",
                        left + COLUMNS * CELL + 2,
                        TOP + row * CELL + CELL - 2,
                        counts[row] > 0 ? "×" + counts[row] : "");
            }
        }
        for (int i = 0; i < threshold.length; i++) {
            drawing.text("tick", left, TOP + ROWS * CELL + 22 + 18 * i, threshold[i]);
        }
    }

    private static int[] resample(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] counts = new int[ROWS];
        for (int i = 0; i < ROWS; i++) {
            counts[random.nextInt(ROWS)]++;
        }
        return counts;
    }

    /// Three columns of nine.
    private static boolean isDrawn(int column, int left) {
        return left < 200
                ? column % 4 == 1 || column == 6
                : column == 0 || column == 3 || column == 7;
    }
}
