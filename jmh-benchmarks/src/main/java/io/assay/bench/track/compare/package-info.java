/// `./bench compare`: is the candidate slower than the base?
package io.assay.bench.track.compare;
