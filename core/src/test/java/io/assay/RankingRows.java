package io.assay;

import io.assay.rank.IntOrder;
import io.assay.rank.LongOrder;
import io.assay.rank.Ranked;
import io.assay.testing.Draw;
import java.util.Arrays;
import java.util.concurrent.Executor;

/// Rows of a shape, and every door through which they come to a ranking.
///
/// @param shape what the scores look like
/// @param truth the labels
/// @param floats the scores, or null where they are doubles
/// @param doubles the same as doubles
record RankingRows(RankingShape shape, byte[] truth, float[] floats, double[] doubles) {
    private static final int CHUNK = 3 * 4_096;

    /// The type of the scores.
    enum Type {
        FLOAT,
        DOUBLE
    }

    static RankingRows draw(RankingShape shape, Type type, int rows, Draw draw) {
        double[] scores = shape.scores(draw, rows);
        byte[] truth = shape.truth(draw, scores);
        if (type == Type.DOUBLE) {
            return new RankingRows(shape, truth, null, scores);
        }
        float[] floats = new float[rows];
        for (int i = 0; i < rows; i++) {
            floats[i] = (float) scores[i];
            scores[i] = floats[i];
        }
        return new RankingRows(shape, truth, floats, scores);
    }

    NaiveCurve curve() {
        return NaiveCurve.of(truth, doubles);
    }

    BinaryPredictions predictions() {
        return floats == null
                ? Predictions.binary(truth, doubles)
                : Predictions.binary(truth, floats);
    }

    Ranked ranked(Executor executor) {
        return floats == null
                ? LongOrder.of(truth, doubles, executor)
                : IntOrder.of(truth, floats, executor);
    }

    /// All rows passed through a stream that was told of fewer.
    BinaryStream stream(int scratch) {
        int told = truth.length / 2;
        BinaryStream stream =
                floats == null
                        ? BinaryStream.ofDoubles(0.5, told, scratch)
                        : BinaryStream.ofFloats(0.5, told, scratch);
        for (int from = 0; from < truth.length; from += CHUNK) {
            int to = Math.min(truth.length, from + CHUNK);
            byte[] labels = Arrays.copyOfRange(truth, from, to);
            if (floats == null) {
                stream.add(labels, Arrays.copyOfRange(doubles, from, to), to - from);
            } else {
                stream.add(labels, Arrays.copyOfRange(floats, from, to), to - from);
            }
        }
        return stream;
    }

    @Override
    public String toString() {
        return "%d rows, %s %s"
                .formatted(truth.length, floats == null ? "doubles" : "floats", shape);
    }
}
