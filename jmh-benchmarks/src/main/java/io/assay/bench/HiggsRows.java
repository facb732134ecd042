package io.assay.bench;

import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.List;
import java.util.stream.IntStream;

/// 28 numeric features and a non-linear binary target, by integer arithmetic and `+ - * /` alone, so
/// that any language makes the same bits. Training rows begin at 0, test rows at [#TEST].
public final class HiggsRows {
    /// Where test rows begin.
    public static final long TEST = 10_000_000;

    /// Features of a row.
    public static final int COLUMNS = 28;

    /// Row after row, as the peers take it.
    final float[] flat;

    final float[] labels;

    /// The same rows, column after column.
    public final Table table;

    /// Rows `first` to `first + rows - 1`.
    public HiggsRows(long first, int rows) {
        flat = new float[rows * COLUMNS];
        labels = new float[rows];
        float[][] columns = new float[COLUMNS][rows];
        int[] classes = new int[rows];
        double[] x = new double[COLUMNS];
        for (int i = 0; i < rows; i++) {
            double z = 2 * fill(first + i, x);
            double share = 0.5 + 0.5 * (z / (1 + Math.abs(z)));
            classes[i] = uniform(99, first + i) < share ? 1 : 0;
            labels[i] = classes[i];
            for (int c = 0; c < COLUMNS; c++) {
                columns[c][i] = (float) x[c];
                flat[i * COLUMNS + c] = (float) x[c];
            }
        }
        List<String> names = IntStream.range(0, COLUMNS).mapToObj(c -> "x" + c).toList();
        table = Table.of(columns, names).withClasses(classes, new Target("y", List.of("0", "1")));
    }

    private static double fill(long r, double[] x) {
        for (int j = 0; j < 21; j++) {
            double sum = uniform(100 + 4 * j, r) + uniform(101 + 4 * j, r);
            x[j] = (sum + uniform(102 + 4 * j, r) + uniform(103 + 4 * j, r) - 2) * 1.7320508;
        }
        x[21] = x[0] * x[1] + x[2];
        x[22] = Math.abs(x[3]) - Math.abs(x[4]);
        x[23] = x[5] * x[5] + x[6] * x[6];
        x[24] = x[7] * x[8] * x[9];
        x[25] = x[10] / (1 + Math.abs(x[11]));
        x[26] = Math.max(x[12], x[13]) - x[14];
        x[27] = x[15] + x[16] - x[17];
        double linear = 0.8 * x[21] + 0.9 * x[22] - 0.5 * (x[23] - 2) + 0.7 * x[24] + 1.1 * x[25];
        return linear + 0.6 * x[26] * x[18] + 0.4 * x[27] + 0.3 * x[19] * x[20] - 0.3;
    }

    private static double uniform(long stream, long i) {
        long z = stream * 0xD134_2543_DE82_EF95L + (i + 1) * 0x9E37_79B9_7F4A_7C15L;
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return ((z ^ z >>> 31) >>> 11) * 0x1p-53;
    }
}
