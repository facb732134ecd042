package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;

/// Sums and products over a block, which is short enough for one call.
final class Losses {
    private Losses() {}

    static double squaredError(byte[] truth, float[] score, int from, int to) {
        try {
            return (double)
                    Library.SQUARED_ERROR_FLOAT.invokeExact(
                            ofArray(truth), ofArray(score), from, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void likelihood(
            byte[] truth, float[] score, int from, int to, double clip, double[] product) {
        try {
            Library.LIKELIHOOD_FLOAT.invokeExact(
                    ofArray(truth), ofArray(score), from, to, clip, ofArray(product));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static double squaredError(byte[] truth, double[] score, int from, int to) {
        try {
            return (double)
                    Doubles.SQUARED_ERROR.invokeExact(ofArray(truth), ofArray(score), from, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void likelihood(
            byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        try {
            Doubles.LIKELIHOOD.invokeExact(
                    ofArray(truth), ofArray(score), from, to, clip, ofArray(product));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }
}
