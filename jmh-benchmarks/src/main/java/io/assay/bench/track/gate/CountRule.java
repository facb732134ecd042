package io.assay.bench.track.gate;

import io.assay.bench.track.gate.count.Count;
import io.assay.bench.track.gate.count.Counted;
import io.assay.bench.track.gate.count.Growth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What counts may be: they grow as the operation says, and cost no more for a row than was accepted.
final class CountRule {
    /// A thousandth, since a constant part is spread over the rows.
    private static final double MORE = 1.001;

    private static final double ROUNDING = 0.002;

    /// A pass over rows is counted by what it reads and writes; loops may end early.
    private static final Set<Count> IN_LINE = EnumSet.of(Count.READS, Count.WRITES, Count.BYTES);

    private CountRule() {}

    static List<Worse> check(Counted counted, Growth growth, Accepted accepted) {
        List<Worse> all = new ArrayList<>();
        for (Count what : Count.values()) {
            Growth rule =
                    growth == Growth.EXACT && !IN_LINE.contains(what) ? Growth.LINEAR : growth;
            String fault = rule.fault(counted.sizes(), counted.each(what));
            if (fault != null) {
                all.add(new Worse(counted.operation(), what.noun() + " grow " + fault));
            }
        }
        double[] stated = accepted.numbers(key(counted));
        if (stated == null) {
            all.add(new Worse(counted.operation(), "has no accepted counts"));
            return all;
        }
        for (Count what : Count.values()) {
            double found = counted.perRow(what);
            double most = stated[what.ordinal()];
            if (found > most * MORE + ROUNDING) {
                all.add(new Worse(counted.operation(), sentence(what, found, most)));
            }
        }
        return all;
    }

    private static String sentence(Count what, double found, double most) {
        return what.say(found)
                + String.format(Locale.ROOT, " for each row; accepted are %.3f", most)
                + (what == Count.READS && found >= most + 1 ? ": another pass over the rows" : "");
    }

    private static String key(Counted counted) {
        return Operation.accepted(counted.operation()) + ".counts";
    }

    static void accept(Counted counted, Accepted accepted) {
        StringBuilder text = new StringBuilder();
        for (Count what : Count.values()) {
            text.append(text.isEmpty() ? "" : " ");
            text.append(String.format(Locale.ROOT, "%.3f", counted.perRow(what)));
        }
        accepted.put(key(counted), text.toString());
    }
}
