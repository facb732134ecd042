package io.assay.bench.track.compare;

import io.assay.bench.track.baton.Slices;
import io.assay.bench.track.control.Spin;
import io.assay.bench.track.evidence.Pair;
import io.assay.bench.track.verdict.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// Measures pairs until all is said or the time is over.
final class Measuring {
    private static final Case CONTROL = new Case(Spin.class.getName() + ".chain", Map.of(), 1);
    private static final int MOST_PAIRS = 60;

    /// Before the first is timed.
    private static final double PAIR_SECONDS = 6;

    private final Stage stage;
    private final Rule rule;
    private final double budgetSeconds;
    private final SplittableRandom random;
    private final Progress progress;
    private final Contest control;
    private long started;
    private int pairs;

    Measuring(Stage stage, Rule rule, double budgetSeconds, long seed, Progress progress) {
        this.stage = stage;
        this.rule = rule;
        this.budgetSeconds = budgetSeconds;
        this.random = new SplittableRandom(seed);
        this.progress = progress;
        this.control = new Contest(CONTROL, rule);
    }

    /// What cannot have changed.
    Contest control() {
        return control;
    }

    /// Measures as many of the cases as time allows, the first ones first.
    ///
    /// @return those that were measured
    List<Contest> run(List<Case> cases) throws IOException, InterruptedException {
        int count = Math.min(cases.size(), affordable());
        List<Contest> contests =
                new ArrayList<>(
                        cases.subList(0, count).stream().map(c -> new Contest(c, rule)).toList());
        progress.estimate(count, cases.size(), rule, PAIR_SECONDS);
        started = System.nanoTime();
        Schedule schedule = new Schedule(Double.isFinite(budgetSeconds), MOST_PAIRS);
        List<Contest> all = new ArrayList<>(contests);
        all.add(control);
        Optional<Contest> next = schedule.next(all, pairsLeft(), random);
        while (next.isPresent()) {
            measure(next.get());
            progress.after(all, pairs, secondsGone());
            next = schedule.next(all, pairsLeft(), random);
        }
        progress.end();
        return contests;
    }

    private int affordable() {
        return Double.isInfinite(budgetSeconds)
                ? Integer.MAX_VALUE
                : Schedule.affordable(
                        budgetSeconds - control.missing() * PAIR_SECONDS / 2,
                        PAIR_SECONDS,
                        rule.screenPairs());
    }

    private void measure(Contest contest) throws IOException, InterruptedException {
        Slices slices = contest == control ? Slices.SHORT : Slices.STANDARD;
        Pair pair = stage.pair(contest.what(), slices, random.nextLong());
        contest.add(pair);
        pairs++;
    }

    private double secondsGone() {
        return (System.nanoTime() - started) * 1e-9;
    }

    private double pairsLeft() {
        double each = pairs == 0 ? PAIR_SECONDS : secondsGone() / pairs;
        return (budgetSeconds - secondsGone()) / each;
    }
}
