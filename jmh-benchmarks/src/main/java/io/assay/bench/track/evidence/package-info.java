/// What pairs of JVMs say about two versions of a program.
///
/// The unit of evidence is the [io.assay.bench.track.evidence.Pair], never the slice: slices of one JVM
/// share its code layout, its heap and its fate.
package io.assay.bench.track.evidence;
