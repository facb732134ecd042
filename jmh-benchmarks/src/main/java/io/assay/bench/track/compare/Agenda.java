package io.assay.bench.track.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// What is measured, and what else when time is left. The control always gets the pairs of the look that
/// it is in: time for them is put aside, since without them the run is void.
final class Agenda {
    /// What a pair of the control takes, beside one of a benchmark.
    static final double CONTROL_SHARE = 0.5;

    private final Schedule schedule;
    private final Contest control;
    private final List<Contest> cases;
    private final int chosen;
    private int taken;

    /// @param cases the most important first
    /// @param chosen how many of them are measured in any case
    Agenda(Schedule schedule, Contest control, List<Contest> cases, int chosen) {
        this.schedule = schedule;
        this.control = control;
        this.cases = cases;
        this.chosen = chosen;
        taken = chosen;
    }

    /// Who gets the next pair; nothing when all is said or no time is left.
    ///
    /// @param pairsLeft how many pairs the time that is left suffices for
    Optional<Contest> next(double pairsLeft, SplittableRandom random) {
        double left = pairsLeft - CONTROL_SHARE * control.missing();
        Optional<Contest> next = schedule.next(all(), left, random);
        if (next.isEmpty() && taken < cases.size() && left >= cases.get(taken).missing()) {
            taken++;
            next = schedule.next(all(), left, random);
        }
        return next.isEmpty() && control.missing() > 0 ? Optional.of(control) : next;
    }

    /// All that have begun, and the control.
    List<Contest> all() {
        List<Contest> all = new ArrayList<>(cases.subList(0, taken));
        all.add(control);
        return all;
    }

    /// Those that say something: the last one that was taken on top may have lost its time.
    List<Contest> measured() {
        boolean isCut =
                taken > chosen
                        && !cases.get(taken - 1).isSuspect()
                        && cases.get(taken - 1).missing() > 0;
        return cases.subList(0, isCut ? taken - 1 : taken);
    }
}
