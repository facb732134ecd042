package io.assay.bench.track.gate.hot;

import java.util.Map;
import java.util.Set;

/// What is known of an operation in a JVM that is warm.
///
/// @param set the kernel set that it ran on
/// @param facts what the JVM said
/// @param intrinsics methods that C2 replaced by instructions of its own, in all that the entry calls
/// @param kept calls that matter and that C2 left as calls, with the reason
/// @param uncompiled methods on the way that C2 did not compile
public record Hot(
        String set,
        HotFacts facts,
        Set<String> intrinsics,
        Map<String, String> kept,
        Set<String> uncompiled) {}
