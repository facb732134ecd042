package io.assay.bench.track.gate.planted;

/// A method that the test makes longer than the JVM is willing to compile.
final class HugeMethod {
    private HugeMethod() {}

    static void of(byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        for (int i = from; i < to; i++) {
            sums[0] += score[i] >= threshold ? truth[i] : 0;
        }
    }
}
