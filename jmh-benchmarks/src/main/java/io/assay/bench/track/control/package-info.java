/// Benchmarks whose answer is known: the control of a comparison, and work of a chosen size.
package io.assay.bench.track.control;
