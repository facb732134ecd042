package io.assay.cli.folds;

import io.assay.split.Rows;
import io.assay.split.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which rows of the file each split tests and trains on: the rows in stretches of equal length, by the
/// shares of each. Windows of time are drawn in order of time.
///
/// @param stretches how many stretches the rows are cut into
/// @param lines the first splits, in order
/// @param left how many splits are not drawn
record Diagram(int stretches, List<Line> lines, long left) {
    private static final int STRETCHES = 60;
    private static final int MOST = 40;

    /// One split.
    ///
    /// @param number its number, from 0
    /// @param test the share of each stretch that is tested
    /// @param train the share of each stretch that trains
    record Line(long number, int testRows, int trainRows, double[] test, double[] train) {}

    static Diagram of(FoldPlan plan) {
        int rows = plan.splits().rows();
        int stretches = Math.min(STRETCHES, rows);
        int[] place = places(plan);
        List<Line> lines = new ArrayList<>();
        long drawn = Math.min(MOST, plan.splits().count());
        for (long i = 0; i < drawn; i++) {
            Split split = plan.splits().split(i);
            lines.add(
                    new Line(
                            i,
                            split.test().size(),
                            split.train().size(),
                            shares(split.test(), place, stretches),
                            shares(split.train(), place, stretches)));
        }
        return new Diagram(stretches, lines, plan.splits().count() - drawn);
    }

    /// Where each row is drawn: as in the file, or in order of time.
    private static int[] places(FoldPlan plan) {
        int[] place = new int[plan.splits().rows()];
        long[] time = plan.rows().time();
        if (time == null) {
            Arrays.setAll(place, row -> row);
            return place;
        }
        Integer[] order = new Integer[place.length];
        Arrays.setAll(order, row -> row);
        Arrays.sort(order, (a, b) -> Long.compare(time[a], time[b]));
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        return place;
    }

    private static double[] shares(Rows rows, int[] place, int stretches) {
        double[] shares = new double[stretches];
        rows.forEach(row -> shares[stretch(place[row], place.length, stretches)]++);
        for (int s = 0; s < stretches; s++) {
            shares[s] /= start(s + 1, place.length, stretches) - start(s, place.length, stretches);
        }
        return shares;
    }

    private static int stretch(int place, int rows, int stretches) {
        int guess = (int) ((long) place * stretches / rows);
        return place >= start(guess + 1, rows, stretches) ? guess + 1 : guess;
    }

    private static int start(int stretch, int rows, int stretches) {
        return (int) ((long) stretch * rows / stretches);
    }
}
