package io.assay.cli.study;

import io.assay.cli.chart.Axis;
import java.util.Arrays;

/// Axes around values.
final class Ranges {
    private static final double ROOM = 0.05;
    private static final double SHOWN = 0.9;

    private Ranges() {}

    /// Around all of them.
    static Axis around(String label, double... values) {
        double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        return sorted.length == 0
                ? Axis.share(label)
                : between(label, sorted[0], sorted[sorted.length - 1]);
    }

    /// Around the best nine tenths: a few wild trials would leave the others no room.
    static Axis aroundBest(String label, boolean isLessBetter, double... values) {
        double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return Axis.share(label);
        }
        int last = sorted.length - 1;
        int kept = (int) Math.ceil(SHOWN * last);
        return isLessBetter
                ? between(label, sorted[0], sorted[kept])
                : between(label, sorted[last - kept], sorted[last]);
    }

    private static Axis between(String label, double low, double high) {
        double room = high > low ? ROOM * (high - low) : Math.max(1e-6, ROOM * Math.abs(low));
        return new Axis(label, low - room, high + room);
    }

    static boolean holds(Axis axis, double value) {
        return value >= axis.low() && value <= axis.high();
    }

    /// A quantile of sorted values.
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }
}
