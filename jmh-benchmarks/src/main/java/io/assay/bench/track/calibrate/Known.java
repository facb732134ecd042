package io.assay.bench.track.calibrate;

import io.assay.bench.track.evidence.Pair;

/// A pair of JVMs of which the truth is known.
///
/// @param cell what was asked
/// @param machine processor, cores and Java
/// @param time when it was measured
/// @param seed of the order of its slices
/// @param pair what came of it
public record Known(Cell cell, String machine, String time, long seed, Pair pair) {}
