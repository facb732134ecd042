/// `./bench calibrate`: how often is the tracker wrong, where the truth is known?
///
/// A program is compared with itself, and with itself doing 5, 10 or 20 percent more work, on an idle
/// machine and on a busy one. Pairs are kept in a file as they come, so that the hours that this takes
/// can be spent in pieces.
package io.assay.bench.track.calibrate;
