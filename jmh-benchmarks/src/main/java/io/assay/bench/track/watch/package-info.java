/// The part of `./bench why` that stands before the measured jar, beside JMH.
package io.assay.bench.track.watch;
