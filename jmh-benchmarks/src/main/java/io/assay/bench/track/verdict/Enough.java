package io.assay.bench.track.verdict;

import io.assay.Interval;
import io.assay.bench.track.evidence.SignedRankTest;
import io.assay.special.Normal;

/// How many pairs would tell, if more of them came out like these: intervals shrink with the root of
/// their number.
///
/// @param rule what is to be met
record Enough(Rule rule) {
    private static final double POWER = 0.8;

    /// At least one pair more than there are, and never fewer than the rule asks for.
    int of(double[] differences, boolean isConfirmed) {
        int n = differences.length;
        int least = Math.max(n + 1, isConfirmed ? rule.confirmPairs() : rule.screenPairs());
        SignedRankTest test = new SignedRankTest(differences);
        Interval interval = test.interval(rule.level());
        if (!interval.isDefined()) {
            return least;
        }
        double size = Math.abs(test.estimate());
        double half = (interval.high() - interval.low()) / 2;
        double later = Interval.reach(rule.laterLevel()) / Interval.reach(rule.level());
        double same = times(later * half, Math.log1p(rule.same()) - size);
        double z = -Normal.quantile(rule.laterP()) + Normal.quantile(POWER);
        double error = half / Interval.reach(rule.level());
        double changed =
                size > Math.log1p(rule.least())
                        ? times(z * error, size - Math.log1p(rule.tolerated()))
                        : Double.POSITIVE_INFINITY;
        return (int) Math.max(least, Math.ceil(n * Math.min(same, changed)));
    }

    /// How many times as many pairs make a distance fit into a room.
    private static double times(double distance, double room) {
        return room > 0 ? distance / room * (distance / room) : Double.POSITIVE_INFINITY;
    }
}
