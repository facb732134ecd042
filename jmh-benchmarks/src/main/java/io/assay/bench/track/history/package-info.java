/// What was measured before, one line a benchmark and run, one file a machine.
package io.assay.bench.track.history;
