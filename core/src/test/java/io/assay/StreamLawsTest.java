package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.kernel.Kernels;
import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Property;
import io.assay.testing.Scores;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Merged chunks are the whole: every way to come to a metric gives the same bits.
@Tag("everywhere")
class StreamLawsTest {
    private static final int CASES = Property.deep() ? 500 : 40;

    private static void holds(String name, Property.Case body) {
        Property.holds(name, CASES, Property.seed(), body);
    }

    /// Up to five blocks, the last one mostly not whole.
    private static int rows(Draw draw) {
        return draw.below(4) * Kernels.BLOCK + draw.below(Kernels.BLOCK + 1);
    }

    private static Scores family(Draw draw) {
        return draw.pick(Scores.UNIFORM, Scores.UNIFORM, Scores.TIES, Scores.UNBOUNDED);
    }

    @Test
    void aStreamOfDoublesInAnyChunksIsTheWhole() {
        holds(
                "streams of doubles",
                draw -> {
                    int n = rows(draw);
                    byte[] truth = draw.labels(draw.pick(Labels.MIXED, Labels.RARE), n);
                    double[] scores = draw.doubles(family(draw), n);
                    BinaryStream stream = BinaryStream.ofDoubles(0.5, n, draw.pick(0, n));
                    feed(
                            draw,
                            n,
                            (from, to) ->
                                    stream.add(
                                            Arrays.copyOfRange(truth, from, to),
                                            Arrays.copyOfRange(scores, from, to),
                                            to - from));
                    assertSame(Predictions.binary(truth, scores), stream, draw);
                });
    }

    @Test
    void aStreamOfFloatsInAnyChunksIsTheWhole() {
        holds(
                "streams of floats",
                draw -> {
                    int n = rows(draw);
                    byte[] truth = draw.labels(draw.pick(Labels.MIXED, Labels.RARE), n);
                    float[] scores = draw.floats(family(draw), n);
                    BinaryStream stream = BinaryStream.ofFloats(0.5, n, draw.pick(0, n));
                    feed(
                            draw,
                            n,
                            (from, to) ->
                                    stream.add(
                                            Arrays.copyOfRange(truth, from, to),
                                            Arrays.copyOfRange(scores, from, to),
                                            to - from));
                    assertSame(Predictions.binary(truth, scores), stream, draw);
                });
    }

    @Test
    void anEvaluatorThatHeldOtherRowsBeforeIsTheWhole() {
        holds(
                "evaluators",
                draw -> {
                    Evaluator doubles = Evaluator.ofDoubles(5 * Kernels.BLOCK);
                    Evaluator floats = Evaluator.ofFloats(5 * Kernels.BLOCK);
                    for (int batch = 0; batch < 3; batch++) {
                        int n = rows(draw);
                        int from = draw.below(n + 1);
                        byte[] truth = draw.labels(Labels.MIXED, n);
                        double[] scores = draw.doubles(family(draw), n);
                        float[] narrow = draw.floats(family(draw), n);
                        doubles.load(truth, scores, from, n);
                        floats.load(truth, narrow, from, n);
                        byte[] rest = Arrays.copyOfRange(truth, from, n);
                        assertSame(
                                Predictions.binary(rest, Arrays.copyOfRange(scores, from, n)),
                                doubles,
                                draw);
                        assertSame(
                                Predictions.binary(rest, Arrays.copyOfRange(narrow, from, n)),
                                floats,
                                draw);
                    }
                });
    }

    @Test
    void talliesOfAnyChunksMergeToTheWhole() {
        holds(
                "tallies",
                draw -> {
                    int n = draw.length();
                    byte[] truth = draw.labels(draw.pick(Labels.values()), n);
                    double[] scores = draw.doubles(Scores.TIES, n);
                    double threshold = n == 0 ? 0 : scores[0];
                    ConfusionTally merged = new ConfusionTally();
                    for (int from = 0; from < n; ) {
                        int to = from + 1 + draw.below(n - from);
                        ConfusionTally part = new ConfusionTally();
                        add(draw, part, truth, scores, from, to, threshold);
                        merged.merge(part);
                        from = to;
                    }
                    BinarySample whole = Predictions.binary(truth, scores);
                    assertEquals(whole.at(threshold), merged.snapshot());
                    for (Rate rate : Rate.values()) {
                        assertEquals(rate.of(whole.at(threshold)), rate.of(merged), rate.key());
                    }
                });
    }

    /// In one of the ways a tally takes rows.
    private static void add(
            Draw draw,
            ConfusionTally tally,
            byte[] truth,
            double[] scores,
            int from,
            int to,
            double threshold) {
        byte[] predicted = new byte[scores.length];
        for (int i = from; i < to; i++) {
            predicted[i] = (byte) (scores[i] >= threshold ? 1 : 0);
        }
        switch (draw.below(3)) {
            case 0 -> tally.add(truth, scores, from, to, threshold);
            case 1 -> tally.add(truth, predicted, from, to);
            default -> {
                for (int i = from; i < to; i++) {
                    tally.add(truth[i] == 1, predicted[i] == 1);
                }
            }
        }
    }

    private interface Feed {
        void rows(int from, int to);
    }

    /// Chunks of whole blocks; the last one takes what remains.
    private static void feed(Draw draw, int n, Feed feed) {
        int from = 0;
        while (from < n) {
            int to = Math.min(n, from + (1 + draw.below(3)) * Kernels.BLOCK);
            feed.rows(from, to);
            from = to;
        }
    }

    private static void assertSame(BinarySample whole, BinarySample other, Draw draw) {
        for (double threshold : new double[] {0.5, draw.unit(), Double.NEGATIVE_INFINITY}) {
            for (Metric<BinarySample> metric : Metrics.binary(threshold)) {
                assertEquals(metric.of(whole), metric.of(other), metric.name());
            }
        }
        assertEquals(whole.total(), other.total());
        assertEquals(whole.positives(), other.positives());
        assertEquals(whole.ranking().delongVariance(), other.ranking().delongVariance());
    }
}
