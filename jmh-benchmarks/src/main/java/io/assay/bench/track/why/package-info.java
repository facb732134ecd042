/// `./bench why`: where do two versions of a benchmark spend their time, and what does the compiler do
/// differently with them?
package io.assay.bench.track.why;
