package io.assay.bench.track.compare;

import io.assay.bench.track.baton.Slices;
import io.assay.bench.track.evidence.Clock;
import io.assay.bench.track.evidence.Pair;
import io.assay.bench.track.verdict.Finding;
import io.assay.bench.track.verdict.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One case while it is measured: the pairs so far, and what they say.
final class Contest {
    private final Case what;
    private final Rule rule;
    private final List<Pair> screen = new ArrayList<>();
    private final List<Pair> fresh = new ArrayList<>();

    Contest(Case what, Rule rule) {
        this.what = what;
        this.rule = rule;
    }

    Case what() {
        return what;
    }

    /// Pairs of the first look.
    List<Pair> screen() {
        return screen;
    }

    /// Pairs that were made after the first look had raised a suspicion.
    List<Pair> fresh() {
        return fresh;
    }

    /// A suspect stays one: what raised the suspicion is closed with it.
    boolean isSuspect() {
        return !fresh.isEmpty() || rule.suspects(differences(screen));
    }

    /// Takes a pair for the look that is on.
    void add(Pair pair) {
        (isSuspect() ? fresh : screen).add(pair);
    }

    /// How far the look that is on has come, and how far it must come.
    int missing() {
        return isSuspect()
                ? Math.max(0, rule.confirmPairs() - fresh.size())
                : Math.max(0, rule.screenPairs() - screen.size());
    }

    /// What is said now.
    Finding finding() {
        double[] differences = differences(evidence());
        if (isSuspect()) {
            return isConfirmed() ? rule.confirmed(differences) : rule.suspected(differences);
        }
        return rule.screened(differences);
    }

    /// The pairs that the finding rests on.
    List<Pair> evidence() {
        return isConfirmed() ? fresh : screen;
    }

    private boolean isConfirmed() {
        return fresh.size() >= rule.confirmPairs();
    }

    /// What differences are read from, by all pairs.
    Clock clock() {
        return Clock.of(
                what.threads(),
                Slices.STANDARD.millis(),
                Stream.concat(screen.stream(), fresh.stream()).toList());
    }

    private double[] differences(List<Pair> pairs) {
        return Pair.differences(pairs, clock());
    }
}
