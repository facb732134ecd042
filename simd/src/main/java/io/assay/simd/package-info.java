/// The hot loops in the Vector API, one small class per group of loops.
///
/// Two habits keep HotSpot's wrong-code bugs away, and a test holds us to them: a mask is never cast
/// to another species, and AND, OR and XOR are never masked. Masks leave the vector unit as bits of
/// a `long` and are joined there.
package io.assay.simd;
