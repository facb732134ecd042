package io.assay.learn.bins;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Table;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BinsTest {

    private static Bins bins(int most, float... values) {
        return Bins.of(Table.of(new float[][] {values}, List.of("x")), most, null);
    }

    @Test
    void fewDistinctValuesHaveABinEachWithEdgesHalfway() {
        Bins bins = bins(255, 3, 1, 1, -0f, 0f, 8);
        assertArrayEquals(new byte[] {2, 1, 1, 0, 0, 3}, bins.codes(0));
        assertEquals(4, bins.count(0));
        assertEquals(0.5f, bins.cuts(0).end(0));
        assertEquals(5.5f, bins.cuts(0).end(2));
        assertFalse(bins.hasMissing(0));
    }

    @Test
    void missingValuesHaveTheBinAfterTheLast() {
        Bins bins = bins(255, 3, Float.NaN, 1);
        assertArrayEquals(new byte[] {1, 2, 0}, bins.codes(0));
        assertEquals(3, bins.count(0));
        assertTrue(bins.hasMissing(0));
        Bins nothing = bins(255, Float.NaN, Float.NaN);
        assertArrayEquals(new byte[] {1, 1}, nothing.codes(0));
    }

    @Test
    void manyValuesGoIntoBinsOfAboutEqualSize() {
        SplittableRandom random = new SplittableRandom(5);
        float[] x = new float[10_000];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) Math.exp(6 * random.nextDouble(-1, 1)) * (i % 3 == 0 ? -1 : 1);
        }
        Bins bins = bins(100, x);
        int[] sizes = new int[100];
        for (int i = 0; i < x.length; i++) {
            int code = bins.codes(0)[i] & 0xFF;
            assertEquals(bins.cuts(0).bin(x[i]), code);
            assertTrue(code == 99 || x[i] <= bins.cuts(0).end(code));
            assertTrue(code == 0 || x[i] > bins.cuts(0).end(code - 1));
            sizes[code]++;
        }
        for (int size : sizes) {
            assertEquals(100, size, 3);
        }
    }

    @Test
    void aFrequentValueHasABinToItself() {
        float[] x = new float[3_000];
        for (int i = 0; i < x.length; i++) {
            x[i] = i < 2_000 ? 0 : i % 2 == 0 ? i : -i;
        }
        Bins bins = bins(10, x);
        int zero = bins.cuts(0).bin(0);
        assertTrue(bins.cuts(0).end(zero - 1) < 0 && bins.cuts(0).end(zero - 1) > -2_002);
        assertTrue(bins.cuts(0).end(zero) > 0 && bins.cuts(0).end(zero) < 2_001);
        assertEquals(10, bins.count(0));
    }

    @Test
    void neighbouringFloatsAndTheLargestOnesKeepApart() {
        float next = Math.nextUp(1f);
        float[] x = {1, next, Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_VALUE, 0};
        assertArrayEquals(new byte[] {3, 4, 5, 0, 2, 1}, bins(255, x).codes(0));
    }

    @Test
    void rowsOfAViewAreBinnedAsACopyOfThemAndWeightZeroSaysNothing() {
        float[] x = {5, 1, 9, 2, 7};
        Table table = Table.of(new float[][] {x}, List.of("x"));
        Bins view = Bins.of(table.rows(new int[] {4, 1, 1}), 255, null);
        assertArrayEquals(new byte[] {1, 0, 0}, view.codes(0));
        Bins weighted = Bins.of(table.withWeights(new double[] {0, 1, 0, 1, 0}), 255, null);
        assertEquals(2, weighted.count(0));
        assertArrayEquals(new byte[] {1, 0, 1, 1, 1}, weighted.codes(0));
    }

    @Test
    void aLargeTableIsSampledAndStillInBalance() {
        float[] x = new float[400_000];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) ((i * 0x9E37_79B9_7F4A_7C15L >>> 11) * 0x1p-53);
        }
        Bins bins = bins(64, x);
        int[] sizes = new int[64];
        for (byte code : bins.codes(0)) {
            sizes[code]++;
        }
        for (int size : sizes) {
            assertEquals(6_250, size, 700);
        }
    }

    @Test
    void refusesImpossibleNumbersOfBins() {
        var e = assertThrows(IllegalArgumentException.class, () -> bins(256, 1, 2));
        assertEquals("bins is 256; expected 2 to 255", e.getMessage());
    }
}
