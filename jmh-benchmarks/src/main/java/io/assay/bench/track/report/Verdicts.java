package io.assay.bench.track.report;

import io.assay.bench.track.history.Entry;
import io.assay.bench.track.trend.Drift;
import io.assay.bench.track.trend.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is said of a series, in words.
final class Verdicts {
    private Verdicts() {}

    /// The class of a step's colour.
    static String css(Judged.Found found) {
        return found.accepted() != null ? "accepted" : found.step().log() > 0 ? "slower" : "faster";
    }

    /// One word for a badge.
    static String word(Judged judged) {
        if (!judged.isLong()) {
            return "few runs";
        }
        if (judged.isAlarm()) {
            return judged.steps().stream().anyMatch(Judged.Found::isAlarm) ? "slower" : "drift";
        }
        if (judged.steps().stream().anyMatch(found -> found.step().log() < 0)) {
            return "faster";
        }
        return judged.steps().isEmpty() ? "steady" : "accepted";
    }

    /// What somebody must look at stands first.
    static int rank(Judged judged) {
        return switch (word(judged)) {
            case "slower" -> 0;
            case "drift" -> 1;
            case "accepted", "faster" -> 2;
            case "steady" -> 3;
            default -> 4;
        };
    }

    /// A sentence a step, and one for what crept in.
    static List<String> sentences(Judged judged) {
        List<Entry> entries = judged.series().entries();
        List<String> all = new ArrayList<>();
        for (Judged.Found found : judged.steps()) {
            int at = found.step().at();
            all.add(
                    Quantity.percent(found.step().change())
                            + (found.step().log() > 0 ? " (slower)" : " (faster)")
                            + " between "
                            + commit(entries.get(at - 1))
                            + " and "
                            + commit(entries.get(at))
                            + p(found.step().pValue())
                            + (found.accepted() == null
                                    ? ""
                                    : "; accepted: " + found.accepted().reason()));
        }
        Drift drift = judged.drift();
        if (drift != null) {
            all.add(
                    Quantity.percent(drift.change())
                            + " crept in since "
                            + commit(entries.get(drift.since()))
                            + " by steps too small to be found"
                            + p(drift.pValue()));
        }
        bytes(entries, all);
        return all;
    }

    /// Bytes do not vary from run to run, so the last change is said as it is.
    private static void bytes(List<Entry> entries, List<String> all) {
        for (int i = entries.size() - 1; i > 0; i--) {
            Double now = entries.get(i).bytes();
            Double before = entries.get(i - 1).bytes();
            if (now != null && before != null && Math.abs(now - before) > 0.5 + 0.01 * before) {
                all.add(
                        String.format(
                                Locale.ROOT,
                                "%,.0f bytes an operation since %s, before %,.0f",
                                now,
                                commit(entries.get(i)),
                                before));
                return;
            }
        }
    }

    private static String commit(Entry entry) {
        return (entry.commit().isEmpty() ? "a run" : entry.commit())
                + " ("
                + entry.time().substring(0, 10)
                + ")";
    }

    private static String p(double p) {
        return String.format(Locale.ROOT, ", p %.0e", p);
    }
}
