package io.assay.bench.track.baton;

import io.assay.bench.AllocatedBytes;
import io.assay.bench.track.evidence.Pair;
import io.assay.bench.track.watch.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Starts both sides of a pair, lets them take turns, and ends them whatever happens.
///
/// @param java the `java` of both sides
/// @param companion the jar of [Companion]
/// @param patienceMillis how long a JVM may say nothing; its setup is the longest silence
public record Duel(Path java, Path companion, int patienceMillis) {
    private static final int PATIENCE_MILLIS = 120_000;
    private static final int LOG_MILLIS = 2_000;
    private static final int TICK_MILLIS = 50;

    /// With the usual patience of two minutes.
    public Duel(Path java, Path companion) {
        this(java, companion, PATIENCE_MILLIS);
    }

    /// Measures one pair of JVMs.
    ///
    /// @param seed of the order of slices
    /// @throws VoidException if there is no pair at the end
    public Pair run(Work base, Work candidate, Slices slices, long seed)
            throws IOException, InterruptedException {
        try (Relay relay = new Relay(patienceMillis);
                Host old = host(Side.BASE, base, relay, slices);
                Host young = host(Side.CANDIDATE, candidate, relay, slices)) {
            Runnable check =
                    () -> {
                        old.checkAlive();
                        young.checkAlive();
                    };
            Pair pair;
            try {
                pair = relay.run(slices, new SplittableRandom(seed), check);
            } catch (VoidException e) {
                String why = why(old, young);
                throw e.getMessage().endsWith(why) ? e : new VoidException(e.getMessage() + why);
            }
            old.await(patienceMillis);
            young.await(patienceMillis);
            return pair;
        }
    }

    /// What the side that failed says of it; the JVM is gone a moment before JMH has written that.
    private static String why(Host old, Host young) throws InterruptedException {
        for (int wait = 0; wait < LOG_MILLIS; wait += TICK_MILLIS) {
            for (Host host : List.of(old, young)) {
                if (host.hasFailed()) {
                    return ": " + host.reason();
                }
            }
            Thread.sleep(TICK_MILLIS);
        }
        return "";
    }

    /// Counts the bytes of an operation on both sides at once; nothing is timed.
    ///
    /// @param baseResults where JMH writes its results as JSON
    /// @param slices as of a pair; they are warmed up for longer
    public void count(
            Work base, Path baseResults, Work candidate, Path candidateResults, Slices slices)
            throws IOException, InterruptedException {
        Slices few = new Slices(3 * slices.warmups(), 6, slices.millis());
        try (Host old = counting(Side.BASE, base, baseResults, few);
                Host young = counting(Side.CANDIDATE, candidate, candidateResults, few)) {
            old.await(patienceMillis);
            young.await(patienceMillis);
        }
    }

    /// Runs one side alone, watched by a [Watch]; nothing is timed.
    ///
    /// @param folder where its files go
    public void watch(String name, Work work, Path folder, Slices slices)
            throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(slices.options());
        options.addAll(List.of("-prof", Watch.class.getName() + ":" + folder.toAbsolutePath()));
        try (Host host = Host.start(name, java, companion, work, options)) {
            host.await(patienceMillis);
        }
    }

    private Host counting(Side side, Work work, Path results, Slices slices) throws IOException {
        List<String> options = new ArrayList<>(slices.options());
        options.addAll(List.of("-prof", AllocatedBytes.class.getName()));
        options.addAll(List.of("-rf", "json", "-rff", results.toString()));
        return Host.start(side.toString(), java, companion, work, options);
    }

    private Host host(Side side, Work work, Relay relay, Slices slices) throws IOException {
        List<String> options = new ArrayList<>(slices.options());
        options.addAll(
                List.of("-prof", Baton.class.getName() + ":" + side.name() + "@" + relay.port()));
        return Host.start(side.toString(), java, companion, work, options);
    }
}
