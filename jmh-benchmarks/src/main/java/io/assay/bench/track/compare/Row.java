package io.assay.bench.track.compare;

import io.assay.bench.track.evidence.Clock;
import io.assay.bench.track.evidence.Fork;
import io.assay.bench.track.evidence.MedianRatio;
import io.assay.bench.track.evidence.Pair;
import io.assay.bench.track.verdict.Finding;
import java.util.List;

/// What a comparison says of one benchmark, with all that it rests on.
///
/// @param benchmark the case
/// @param finding the verdict
/// @param clock what differences were read from
/// @param medians the ratio of the medians of all JVMs, unpaired
/// @param baseNanos the median of the base's JVMs, nanoseconds of an operation
/// @param candidateNanos of the candidate's
/// @param bytes allocated by an operation; null for the control
/// @param screen pairs of the first look
/// @param fresh pairs of the second
public record Row(
        Case benchmark,
        Finding finding,
        Clock clock,
        MedianRatio medians,
        double baseNanos,
        double candidateNanos,
        Bytes bytes,
        List<Pair> screen,
        List<Pair> fresh) {

    static Row of(Contest contest, Bytes bytes, long seed, double level) {
        Clock clock = contest.clock();
        List<Pair> evidence = contest.evidence();
        return new Row(
                contest.what(),
                contest.finding(),
                clock,
                MedianRatio.of(evidence, clock, seed, level),
                median(evidence.stream().map(Pair::base).toList(), clock),
                median(evidence.stream().map(Pair::candidate).toList(), clock),
                bytes,
                List.copyOf(contest.screen()),
                List.copyOf(contest.fresh()));
    }

    private static double median(List<Fork> forks, Clock clock) {
        List<Double> sorted = forks.stream().map(fork -> fork.median(clock)).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
