package io.assay.bench.track.why;

import java.util.Map;
import java.util.Set;

/// What the optimizing compiler made of a method, the last time.
///
/// @param bytes of machine code; 0 where the log does not say
/// @param inlined methods that became part of it
/// @param refused methods that did not, with the reason
/// @param intrinsics that stand for a call
record Compiled(
        int bytes, Set<String> inlined, Map<String, String> refused, Set<String> intrinsics) {

    Compiled {
        inlined = Set.copyOf(inlined);
        refused = Map.copyOf(refused);
        intrinsics = Set.copyOf(intrinsics);
    }
}
