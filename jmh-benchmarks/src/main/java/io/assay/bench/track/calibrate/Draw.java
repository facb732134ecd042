package io.assay.bench.track.calibrate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// Comparisons made of known pairs: each takes as many pairs as a whole comparison would.
final class Draw {
    private Draw() {}

    /// Comparisons that share no pair, in order of time: independent of each other.
    static <T> List<List<T>> disjoint(List<T> pairs, int size) {
        List<List<T>> draws = new ArrayList<>();
        for (int from = 0; from + size <= pairs.size(); from += size) {
            draws.add(List.copyOf(pairs.subList(from, from + size)));
        }
        return draws;
    }

    /// Many comparisons of pairs drawn without replacement: they share pairs, so that their rate is
    /// smoother than it is sure.
    static <T> List<List<T>> resampled(List<T> pairs, int size, int count, long seed) {
        if (pairs.size() < size) {
            return List.of();
        }
        Random random = Random.from(new SplittableRandom(seed));
        List<T> shuffled = new ArrayList<>(pairs);
        List<List<T>> draws = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Collections.shuffle(shuffled, random);
            draws.add(List.copyOf(shuffled.subList(0, size)));
        }
        return draws;
    }
}
