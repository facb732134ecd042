/// Where did the figures of a history change?
///
/// Steps are found by e-divisive: the place at which the energy distance of what stands before and behind
/// it is largest, then again on both sides (D. Matteson, N. James, JASA 109, 2014; for regressions of
/// databases D. Daly, W. Brown, H. Ingo, J. O'Leary, D. Bradford, ICPE 2020), with a t test in place
/// of the permutations (M. Fleming, P. Kolaczkowski, I. Kumar et al., "Hunter", ICPE 2023). What creeps in
/// by steps too small to be found is looked for by `DriftRule`.
package io.assay.bench.track.trend;
