package io.assay.bench.track.baton;

import io.assay.bench.track.evidence.Pair;
import java.io.IOException;

/// Pairs of one benchmark, behind as much warm-up as it turns out to need.
///
/// How long the JIT compiler takes depends on the code and on what else the machine does. A pair that is
/// still becoming faster while it is measured is thrown away and measured again behind more.
public final class Bout {
    private final Duel duel;
    private final WarmUps warmUps;
    private double seconds = Double.NaN;

    /// @param slices to begin with
    public Bout(Duel duel, Slices slices) {
        this.duel = duel;
        warmUps = new WarmUps(slices);
    }

    /// What the next pair gets.
    public Slices slices() {
        return warmUps.slices();
    }

    /// What the last pair took, those that were thrown away before it left out; NaN before any.
    public double seconds() {
        return seconds;
    }

    /// A pair that is warm, or as warm as it gets.
    ///
    /// @param seed of the order of slices
    /// @throws VoidException if there is no pair at the end
    public Pair run(Work base, Work candidate, long seed) throws IOException, InterruptedException {
        Pair pair = timed(base, candidate, seed);
        while (!warmUps.counts(isWarm(pair))) {
            pair = timed(base, candidate, seed);
        }
        return pair;
    }

    private Pair timed(Work base, Work candidate, long seed)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Pair pair = duel.run(base, candidate, slices(), seed);
        seconds = (System.nanoTime() - start) * 1e-9;
        return pair;
    }

    private static boolean isWarm(Pair pair) {
        return pair.base().isWarm() && pair.candidate().isWarm();
    }
}
