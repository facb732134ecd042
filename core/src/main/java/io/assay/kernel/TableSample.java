package io.assay.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Fixed classes to try kernels on, and a table for each way in which they are counted.
final class TableSample {
    private static final int CLASSES = 10;

    /// Columns of the probabilities, which stand in an array of [#ROWS].
    static final int COLUMNS = 9;

    final byte[] byteTruth;
    final byte[] bytePredicted;
    final short[] shortTruth;
    final short[] shortPredicted;
    final int[] truth;
    final int[] predicted;
    final int[] best;

    /// By sets, by ints and by bytes.
    final List<CountTable> tables =
            List.of(
                    new CountTable(CLASSES),
                    new CountTable(CountTable.SET_CLASSES + 1, 2),
                    new CountTable(CountTable.SET_CLASSES + 1, 0));

    TableSample(int rows) {
        byteTruth = new byte[rows];
        bytePredicted = new byte[rows];
        shortTruth = new short[rows];
        shortPredicted = new short[rows];
        truth = new int[rows];
        predicted = new int[rows];
        best = new int[rows];
        SplittableRandom random = new SplittableRandom(46_340);
        for (int i = 0; i < rows; i++) {
            truth[i] = random.nextInt(CLASSES);
            predicted[i] = random.nextInt(CLASSES);
            byteTruth[i] = (byte) truth[i];
            bytePredicted[i] = (byte) predicted[i];
            shortTruth[i] = (short) truth[i];
            shortPredicted[i] = (short) predicted[i];
        }
    }

    void tabulateBytes(Kernels kernels, int from, int to) {
        for (CountTable table : tables) {
            kernels.tabulate(byteTruth, bytePredicted, from, to, table);
        }
    }

    void tabulateShorts(Kernels kernels, int from, int to) {
        for (CountTable table : tables) {
            kernels.tabulate(shortTruth, shortPredicted, from, to, table);
        }
    }

    void tabulateInts(Kernels kernels, int from, int to) {
        for (CountTable table : tables) {
            kernels.tabulate(truth, predicted, from, to, table);
        }
    }

    /// The first count that differs from the expected one, as both, or null.
    long[] difference(TableSample expected) {
        for (int i = 0; i < tables.size(); i++) {
            long[] counts = tables.get(i).counts();
            long[] right = expected.tables.get(i).counts();
            int at = Arrays.mismatch(counts, right);
            if (at >= 0) {
                return new long[] {counts[at], right[at]};
            }
        }
        int at = Arrays.mismatch(best, expected.best);
        return at < 0 ? null : new long[] {best[at], expected.best[at]};
    }
}
