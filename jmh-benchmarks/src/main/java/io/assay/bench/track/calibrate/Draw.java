package io.assay.bench.track.calibrate;

import java.util.ArrayList;
import java.util.List;

/// Comparisons made of known pairs.
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
}
