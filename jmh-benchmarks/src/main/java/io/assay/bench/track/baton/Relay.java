package io.assay.bench.track.baton;

import io.assay.bench.track.evidence.Fork;
import io.assay.bench.track.evidence.Pair;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/// Owns the one token of a pair of JVMs and hands it to one of them at a time.
///
/// Each round is a slice of either side, in an order drawn anew, so that neither is always the one
/// that runs in the other's cache or clock.
final class Relay implements AutoCloseable {
    private static final int TICK_MILLIS = 100;

    private final ServerSocket server;
    private final int patienceMillis;
    private final Map<Side, Runner> runners = new EnumMap<>(Side.class);

    /// Listens on this machine only.
    Relay(int patienceMillis) throws IOException {
        server = new ServerSocket(0, 2, InetAddress.getLoopbackAddress());
        server.setSoTimeout(TICK_MILLIS);
        this.patienceMillis = patienceMillis;
    }

    int port() {
        return server.getLocalPort();
    }

    /// Runs all rounds.
    ///
    /// @param check is called while the relay waits for the JVMs to come; throws when one never will
    /// @throws VoidException if a JVM is lost, or the two are not the same JVM
    Pair run(Slices slices, SplittableRandom random, Runnable check) throws IOException {
        meet(check);
        Map<Side, List<Slice>> taken = new EnumMap<>(Side.class);
        List.of(Side.values()).forEach(side -> taken.put(side, new ArrayList<>()));
        for (int round = 0; round < slices.all(); round++) {
            Side first = random.nextBoolean() ? Side.BASE : Side.CANDIDATE;
            Side second = first == Side.BASE ? Side.CANDIDATE : Side.BASE;
            taken.get(first).add(runners.get(first).turn());
            taken.get(second).add(runners.get(second).turn());
        }
        return new Pair(
                fork(taken.get(Side.BASE), slices), fork(taken.get(Side.CANDIDATE), slices));
    }

    private void meet(Runnable check) throws IOException {
        long deadline = System.nanoTime() + patienceMillis * 1_000_000L;
        while (runners.size() < 2) {
            try {
                Runner runner = new Runner(server.accept(), patienceMillis);
                runners.put(runner.side(), runner);
            } catch (SocketTimeoutException e) {
                check.run();
                if (System.nanoTime() > deadline) {
                    throw new VoidException(
                            (runners.containsKey(Side.BASE) ? Side.CANDIDATE : Side.BASE)
                                    + " did not start within "
                                    + patienceMillis / 1000
                                    + " s");
                }
            }
        }
        runners.get(Side.BASE).runtime().check(runners.get(Side.CANDIDATE).runtime());
    }

    private static Fork fork(List<Slice> all, Slices slices) {
        List<Slice> some = all.subList(slices.warmups(), slices.all());
        Slice start = all.get(Math.max(0, slices.warmups() - 1));
        Slice end = all.get(all.size() - 1);
        return new Fork(
                each(some, Slice::wall),
                each(some, Slice::cpu),
                each(some, Slice::others),
                each(some, Slice::load),
                end.collections() - start.collections(),
                end.collectionMillis() - start.collectionMillis(),
                end.compileMillis());
    }

    private static List<Double> each(List<Slice> slices, Function<Slice, Double> what) {
        return slices.stream().map(what).toList();
    }

    @Override
    public void close() throws IOException {
        for (Runner runner : runners.values()) {
            runner.close();
        }
        server.close();
    }
}
