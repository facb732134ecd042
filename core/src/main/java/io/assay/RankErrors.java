package io.assay;

import io.assay.rank.CellSource;
import io.assay.rank.Cells;
import io.assay.rank.CountCells;
import io.assay.rank.GroupSweep;
import io.assay.rank.InfluenceSweep;
import io.assay.rank.PartialInfluence;
import io.assay.rank.PrecisionInfluence;
import io.assay.rank.Sweep;

/// The standard errors of all areas of one sample, from one walk down its thresholds.
///
/// Neighbouring thresholds of many rows of both classes are taken together first: a standard error
/// changes by some thousandths at most, and costs as much for any number of rows.
final class RankErrors {
    private static final double MOST_ROWS = 50_000;
    private static final int GROUPS = 4_096;

    private final CellSource source;
    private final GroupSweep groups;
    private boolean grouped;
    private CellSource few;
    private Areas areas;
    private LossErrors losses;

    /// What is read off the order of the scores.
    private record Areas(
            InfluenceSweep averagePrecision, InfluenceSweep prAuc, InfluenceSweep partial) {
        static Areas of(CellSource source) {
            Areas areas =
                    new Areas(
                            new InfluenceSweep(new PrecisionInfluence(false)),
                            new InfluenceSweep(new PrecisionInfluence(true)),
                            new InfluenceSweep(new PartialInfluence(0.1)));
            Sweep.run(source, new Cells(), areas.averagePrecision, areas.prAuc, areas.partial);
            return areas;
        }
    }

    RankErrors(CellSource source) {
        this.source = source;
        double p = source.positives();
        double n = source.negatives();
        groups = p + n > MOST_ROWS && Math.min(p, n) >= GROUPS ? new GroupSweep(GROUPS) : null;
    }

    /// What must walk down the rows before anything is asked, together with others; null for nothing.
    Sweep walking() {
        return grouped ? null : groups;
    }

    /// Says that [#walking()] did.
    void walked() {
        grouped = true;
    }

    /// The thresholds, taken together where there are many.
    synchronized CellSource few() {
        if (groups == null) {
            return source;
        }
        if (!grouped) {
            Sweep.run(source, new Cells(), groups);
            grouped = true;
        }
        if (few == null) {
            few = new CountCells(groups.scores(), groups.positives(), groups.negatives());
        }
        return few;
    }

    double averagePrecision() {
        return areas().averagePrecision.error();
    }

    double prAuc() {
        return areas().prAuc.error();
    }

    double partialAuc() {
        return areas().partial.error();
    }

    /// Those of the losses.
    synchronized LossErrors losses() {
        if (losses == null) {
            losses = LossErrors.of(source);
        }
        return losses;
    }

    private synchronized Areas areas() {
        if (areas == null) {
            areas = Areas.of(few());
        }
        return areas;
    }
}
