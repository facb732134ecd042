package io.assay.bench.track.compare;

import io.assay.bench.track.baton.Bout;
import io.assay.bench.track.baton.Slices;
import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.control.Spin;
import io.assay.bench.track.verdict.Rule;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// Measures pairs until all is said or the time is over.
final class Measuring {
    private static final Case CONTROL = new Case(Spin.class.getName() + ".chain", Map.of(), 1);
    private static final int MOST_PAIRS = 60;

    private final Stage stage;
    private final Rule rule;
    private final double budgetSeconds;
    private final SplittableRandom random;
    private final Progress progress;
    private final Contest control;
    private final Map<Contest, Bout> bouts = new IdentityHashMap<>();
    private final long started = System.nanoTime();
    private int pairs;

    Measuring(Stage stage, Rule rule, double budgetSeconds, long seed, Progress progress) {
        this.stage = stage;
        this.rule = rule;
        this.budgetSeconds = budgetSeconds;
        this.random = new SplittableRandom(seed);
        this.progress = progress;
        this.control = new Contest(CONTROL, rule);
        bouts.put(control, new Bout(stage.duel(), Slices.SHORT));
    }

    /// What cannot have changed.
    Contest control() {
        return control;
    }

    /// How the pairs of a contest were cut, warm-up included.
    Slices slices(Contest contest) {
        return bouts.get(contest).slices();
    }

    /// Measures as many of the cases as time allows, the first ones first. The very first pair tells
    /// how long one takes here; where time is left in the end, more cases follow.
    ///
    /// @return those that were measured
    /// @throws VoidException if the budget does not suffice for a single one
    List<Contest> run(List<Case> cases) throws IOException, InterruptedException {
        List<Contest> contests = cases.stream().map(what -> new Contest(what, rule)).toList();
        contests.forEach(c -> bouts.put(c, new Bout(stage.duel(), Slices.STANDARD)));
        measure(contests.get(0));
        double pairSeconds = bouts.get(contests.get(0)).seconds();
        int count = Math.min(cases.size(), affordable(pairSeconds));
        progress.estimate(count, cases.size(), rule, pairSeconds);
        Schedule schedule = new Schedule(Double.isFinite(budgetSeconds), MOST_PAIRS);
        Agenda agenda = new Agenda(schedule, control, contests, count);
        Optional<Contest> next = agenda.next(pairsLeft(), random);
        while (next.isPresent()) {
            measure(next.get());
            progress.after(agenda.all(), pairs, secondsGone());
            next = agenda.next(pairsLeft(), random);
        }
        progress.end();
        return agenda.measured();
    }

    private int affordable(double pairSeconds) {
        if (Double.isInfinite(budgetSeconds)) {
            return Integer.MAX_VALUE;
        }
        // Pairs that were thrown away while it warmed up are paid for.
        double budget = budgetSeconds - (secondsGone() - pairSeconds);
        double forControl = rule.screenPairs() * pairSeconds * Agenda.CONTROL_SHARE;
        double least = rule.screenPairs() * pairSeconds + forControl;
        if (budget < least) {
            throw new VoidException(
                    String.format(
                            Locale.ROOT,
                            "%d pairs of one benchmark and of the control take %.0f s here; the"
                                    + " budget leaves %.0f s",
                            rule.screenPairs(),
                            least,
                            budget));
        }
        return Schedule.affordable(budget - forControl, pairSeconds, rule.screenPairs());
    }

    private void measure(Contest contest) throws IOException, InterruptedException {
        contest.add(stage.pair(contest.what(), bouts.get(contest), random.nextLong()));
        pairs++;
    }

    private double secondsGone() {
        return (System.nanoTime() - started) * 1e-9;
    }

    private double pairsLeft() {
        return (budgetSeconds - secondsGone()) / (secondsGone() / pairs);
    }
}
