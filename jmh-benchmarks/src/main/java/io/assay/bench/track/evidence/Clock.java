package io.assay.bench.track.evidence;

import java.util.List;
import java.util.stream.Stream;

/// What a difference is read from.
public enum Clock {
    /// CPU time of the benchmark's threads: blind to what else runs on the machine, and to waiting.
    CPU,
    /// Time as a user sees it: the only right one where several threads work on an operation.
    WALL;

    /// Above this share of CPU time, threads other than the benchmark's own do part of its work.
    private static final double HELP = 0.05;

    /// The clock that suits some pairs of one benchmark.
    ///
    /// @param threads how many threads JMH runs it on
    public static Clock of(int threads, List<Pair> pairs) {
        List<Double> others =
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.base(), pair.candidate()))
                        .map(fork -> Fork.median(fork.others()))
                        .toList();
        return threads > 1 || Fork.median(others) > HELP ? WALL : CPU;
    }
}
