/// How long does one request wait, from the first on, and how long does a collection wait for a
/// native call? Measured in JVMs of their own, outside JMH, which shows means.
package io.assay.bench.latency;
