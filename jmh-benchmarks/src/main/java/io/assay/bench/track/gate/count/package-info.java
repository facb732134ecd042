/// The instrumented build: what an operation reads, writes and compares, and how that grows.
package io.assay.bench.track.gate.count;
