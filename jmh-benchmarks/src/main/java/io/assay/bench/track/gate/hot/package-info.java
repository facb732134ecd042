/// A JVM that is warm: what an operation allocates there, and what the compiler made of it.
package io.assay.bench.track.gate.hot;
