/// `./bench gate`: facts that are the same in every run, checked against those that were accepted.
package io.assay.bench.track.gate;
