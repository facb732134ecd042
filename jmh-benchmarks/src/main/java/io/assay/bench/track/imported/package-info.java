/// Brings results of any JMH project, and of this one, into a history.
package io.assay.bench.track.imported;
