package io.assay.bench.track.evidence;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a difference is read from.
public enum Clock {
    /// CPU time of the benchmark's threads: blind to what else runs on the machine, and to waiting.
    CPU,
    /// Time as a user sees it: the only right one where several threads work on an operation.
    WALL;

    /// Above this share of CPU time, threads other than the benchmark's own do part of its work.
    private static final double HELP = 0.05;

    /// Above this share of the slices, collecting garbage is part of what is measured: threads of the JVM
    /// do it, which are no Java threads.
    private static final double GARBAGE = 0.03;

    /// The clock that suits some pairs of one benchmark.
    ///
    /// @param threads how many threads JMH runs it on; -1 is as many as there are cores
    /// @param sliceMillis how long a slice is at least
    public static Clock of(int threads, int sliceMillis, List<Pair> pairs) {
        boolean isHelped =
                median(
                                pairs.stream()
                                        .flatMap(pair -> Stream.of(pair.base(), pair.candidate())),
                                fork -> Fork.median(fork.others()))
                        > HELP;
        boolean isCollected =
                garbage(pairs.stream().map(Pair::base), sliceMillis) > GARBAGE
                        || garbage(pairs.stream().map(Pair::candidate), sliceMillis) > GARBAGE;
        return threads != 1 || isHelped || isCollected ? WALL : CPU;
    }

    private static double garbage(Stream<Fork> forks, int sliceMillis) {
        return median(forks, fork -> fork.garbage(sliceMillis));
    }

    private static double median(Stream<Fork> forks, Function<Fork, Double> what) {
        return Fork.median(forks.map(what).toList());
    }
}
