package io.assay.draw;

/// What Stirling's formula leaves of a factorial.
final class Stirling {
    private static final double[] FIRST = {
        0.08106146679532726,
        0.04134069595540929,
        0.02767792568499834,
        0.02079067210376509,
        0.01664469118982119,
        0.01387612882307075,
        0.01189670994589177,
        0.01041126526197209,
        0.009255462182712733,
        0.008330563433362871
    };

    private static final double HALF_LOG_TWO_PI = 0.9189385332046728;

    private Stirling() {}

    /// ln k! less (k + 1/2) ln(k + 1) - (k + 1) + ln(2π)/2.
    static double tail(double k) {
        if (k < FIRST.length) {
            return FIRST[(int) k];
        }
        double next = k + 1;
        double square = next * next;
        return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / next;
    }

    /// ln k!.
    static double logFactorial(double k) {
        return (k + 0.5) * StrictMath.log(k + 1) - (k + 1) + HALF_LOG_TWO_PI + tail(k);
    }
}
