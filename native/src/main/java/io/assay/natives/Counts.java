package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;

/// Counting the cells of a 2 x 2 table.
final class Counts {
    private Counts() {}

    static void confusion(byte[] truth, byte[] predicted, int from, int to, long[] sums) {
        for (int start = from, end; start < to; start = end) {
            end = Piece.end(start, to);
            call(truth, predicted, start, end, sums);
        }
    }

    private static void call(byte[] truth, byte[] predicted, int from, int to, long[] sums) {
        try {
            Library.CONFUSION_BYTE.invokeExact(
                    ofArray(truth), ofArray(predicted), from, to, ofArray(sums));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void confusion(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        for (int start = from, end; start < to; start = end) {
            end = Piece.end(start, to);
            call(truth, score, start, end, threshold, sums);
        }
    }

    private static void call(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        try {
            Library.CONFUSION_FLOAT.invokeExact(
                    ofArray(truth), ofArray(score), from, to, threshold, ofArray(sums));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void confusion(
            byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        for (int start = from, end; start < to; start = end) {
            end = Piece.end(start, to);
            call(truth, score, start, end, threshold, sums);
        }
    }

    private static void call(
            byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        try {
            Doubles.CONFUSION.invokeExact(
                    ofArray(truth), ofArray(score), from, to, threshold, ofArray(sums));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }
}
