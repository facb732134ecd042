package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.testing.Labels;
import io.assay.testing.Property;
import io.assay.testing.Scores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hard predictions of every type, both kinds of threshold, and counters beyond the range of int.
@Tag("everywhere")
class ConfusionTallyTest {
    private static final float[] FLOATS = {0.25f, 0.5f, Math.nextUp(0.5f), 0.75f};
    private static final byte[] TRUTH = {0, 1, 1, 0};

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void labelsOfEveryTypeCountTheSame() {
        Property.holds(
                "types of labels",
                1_000,
                Property.seed(),
                draw -> {
                    int n = draw.oneIn(50) ? 40_000 : draw.length();
                    byte[] truth = draw.labels(draw.pick(Labels.values()), n);
                    byte[] predicted = draw.labels(draw.pick(Labels.values()), n);
                    int from = draw.below(n / 2 + 1);
                    int to = n - draw.below(n / 3 + 1);
                    ConfusionTally expected = new ConfusionTally();
                    for (int i = from; i < to; i++) {
                        expected.add(truth[i] == 1, predicted[i] == 1);
                    }
                    ConfusionTally tally = new ConfusionTally();
                    tally.add(truth, predicted, from, to);
                    assertEquals(expected.snapshot(), tally.snapshot(), "bytes");
                    tally.reset();
                    tally.add(booleans(truth), booleans(predicted), from, to);
                    assertEquals(expected.snapshot(), tally.snapshot(), "booleans");
                    tally.reset();
                    tally.add(shorts(truth, 0), shorts(predicted, -1), from, to);
                    assertEquals(expected.snapshot(), tally.snapshot(), "shorts");
                    tally.reset();
                    tally.add(ints(truth, -1), ints(predicted, 0), from, to);
                    assertEquals(expected.snapshot(), tally.snapshot(), "ints");
                });
    }

    @Test
    void aThresholdIsReachedOrExceeded() {
        ConfusionTally tally = new ConfusionTally();
        tally.add(TRUTH, FLOATS, 0, 4, 0.5f);
        assertEquals(new Confusion(2, 1, 0, 1), tally.snapshot());
        tally.reset();
        tally.addAbove(TRUTH, FLOATS, 0, 4, 0.5f);
        assertEquals(new Confusion(1, 1, 1, 1), tally.snapshot());
        tally.reset();
        tally.addAbove(TRUTH, new double[] {0.25, 0.5, Math.nextUp(0.5), 0.75}, 0, 4, 0.5);
        assertEquals(new Confusion(1, 1, 1, 1), tally.snapshot());
    }

    @Test
    void nothingIsAboveInfinityOrNaN() {
        double[] high = {1, Double.POSITIVE_INFINITY, 2, 3};
        for (double threshold : new double[] {Double.POSITIVE_INFINITY, Double.NaN}) {
            ConfusionTally tally = new ConfusionTally();
            tally.addAbove(TRUTH, high, 0, 4, threshold);
            assertEquals(new Confusion(0, 0, 2, 2), tally.snapshot());
        }
        ConfusionTally zero = new ConfusionTally();
        zero.addAbove(TRUTH, new double[] {0.0, -0.0, Double.MIN_VALUE, 1}, 0, 4, -0.0);
        assertEquals(new Confusion(1, 1, 1, 1), zero.snapshot());
    }

    @Test
    void aLabelThatIsNoneIsNamedWithItsColumn() {
        ConfusionTally tally = new ConfusionTally();
        refused(
                "predicted[2] is 3; expected 0 or 1",
                () -> tally.add(TRUTH, new byte[] {0, 1, 3, 0}, 0, 4));
        refused(
                "truth[1] is 256; expected 1 or 0",
                () -> tally.add(new short[] {0, 256}, new short[] {0, 1}, 0, 2));
        refused(
                "predicted[3] is 0; expected 1 or -1",
                () -> tally.add(new int[] {1, 0, 1, 0}, new int[] {1, -1, 1, 0}, 0, 4));
        refused(
                "predicted[0] is 65537; expected 1, 0 or -1",
                () -> tally.add(new int[] {1}, new int[] {65_537}, 0, 1));
        Exception outside =
                assertThrows(
                        IndexOutOfBoundsException.class,
                        () -> tally.add(new boolean[4], new boolean[3], 1, 4));
        assertEquals("rows [1, 4) are asked for; predicted has 3", outside.getMessage());
        assertEquals(0, tally.rows());
    }

    @Test
    void aBadRowFarBehindLeavesTheTallyAsItWas() {
        int n = 100_000;
        int[] labels = new int[n];
        labels[n - 1] = 2;
        float[] scores = new float[n];
        scores[n - 1] = Float.NaN;
        ConfusionTally tally = new ConfusionTally();
        tally.add(true, true);
        refused("truth[99999] is 2; expected 1 or 0", () -> tally.add(labels, new int[n], 0, n));
        refused(
                "scores[99999] is NaN; expected a number",
                () -> tally.add(new byte[n], scores, 0, n, 0.5f));
        assertEquals(new Confusion(1, 0, 0, 0), tally.snapshot());
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                (1L << 31) - 1,
                1L << 31,
                (1L << 31) + 1,
                (1L << 32) - 1,
                (1L << 32) + 1,
                (1L << 53) - 2
            })
    void countersGoOnBeyondTheRangeOfInt(long rows) {
        ConfusionTally tally = times(rows);
        tally.add(new byte[] {1, 0}, new byte[] {1, 0}, 0, 2);
        assertEquals(new Confusion(rows + 1, 0, 0, 1), tally.snapshot());
        assertEquals(rows + 2, tally.rows());
        tally.add(new int[] {1}, new int[] {1}, 0, 1);
        assertEquals(rows + 2.0, tally.tp());
        assertEquals(1, tally.tn());
    }

    /// So many rows that are positive in both, by merging a tally of twice as many each time.
    private static ConfusionTally times(long rows) {
        ConfusionTally sum = new ConfusionTally();
        ConfusionTally power = new ConfusionTally();
        power.add(true, true);
        for (long left = rows; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                sum.merge(power);
            }
            power.merge(power);
        }
        return sum;
    }

    @Test
    void scoresAreCountedAsTheirRowsAre() {
        Property.holds(
                "score and threshold",
                500,
                Property.seed(),
                draw -> {
                    int n = draw.length();
                    byte[] truth = draw.labels(Labels.MIXED, n);
                    double[] scores = draw.doubles(draw.pick(Scores.values()), n);
                    double threshold = n == 0 ? 0 : scores[draw.below(n)];
                    ConfusionTally expected = new ConfusionTally();
                    for (int i = 0; i < n; i++) {
                        expected.add(truth[i] == 1, scores[i] > threshold);
                    }
                    ConfusionTally tally = new ConfusionTally();
                    tally.addAbove(truth, scores, 0, n, threshold);
                    assertEquals(expected.snapshot(), tally.snapshot());
                });
    }

    static boolean[] booleans(byte[] labels) {
        boolean[] values = new boolean[labels.length];
        for (int i = 0; i < labels.length; i++) {
            values[i] = labels[i] == 1;
        }
        return values;
    }

    static short[] shorts(byte[] labels, int negative) {
        short[] values = new short[labels.length];
        for (int i = 0; i < labels.length; i++) {
            values[i] = (short) (labels[i] == 1 ? 1 : negative);
        }
        return values;
    }

    static int[] ints(byte[] labels, int negative) {
        int[] values = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            values[i] = labels[i] == 1 ? 1 : negative;
        }
        return values;
    }
}
