/// Two JVMs that take turns, a slice of 50 ms each, so that both meet the same machine.
///
/// `Baton` is the part inside the measured JVMs, a profiler of a stock JMH; `Relay` owns the one token and
/// hands it out in random order; `Duel` starts both sides and ends them. Whatever breaks on the way is
/// a `VoidException` of one sentence: a comparison that did not take place is not a good one.
package io.assay.bench.track.baton;
