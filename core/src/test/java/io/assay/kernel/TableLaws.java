package io.assay.kernel;

import io.assay.testing.Draw;
import io.assay.testing.Labels;
import java.util.List;

/// The kernels of several classes. Long cases have large tables and overflow bytes and 16 bits.
final class TableLaws {
    private static final List<Integer> LONG = List.of(16_385, 40_000, 70_001, 2_200_003);
    private static final int MOST_IN_A_BYTE = 128;

    static final List<Law> ALL =
            List.of(
                    new Law("largest(byte[])", LONG, TableLaws::largestByte),
                    new Law("largest(short[])", LONG, TableLaws::largestShort),
                    new Law("largest(int[])", LONG, TableLaws::largestInt),
                    new Law("tabulate(byte[], byte[])", LONG, TableLaws::bytes),
                    new Law("tabulate(short[], short[])", LONG, TableLaws::shorts),
                    new Law("tabulate(int[], int[])", LONG, TableLaws::ints),
                    new Law("argmax(float[])", LONG, TableLaws::floats),
                    new Law("argmax(double[])", LONG, TableLaws::doubles));

    private TableLaws() {}

    private static Law.Trial largestByte(Rows rows) {
        byte[] x = toBytes(anyNumbers(rows, Byte.MAX_VALUE));
        return kernels -> {
            Outcome o = new Outcome();
            return o.result(kernels.largest(o.copy("classes", x), rows.from(), rows.to()));
        };
    }

    private static Law.Trial largestShort(Rows rows) {
        short[] x = toShorts(anyNumbers(rows, Short.MAX_VALUE));
        return kernels -> {
            Outcome o = new Outcome();
            return o.result(kernels.largest(o.copy("classes", x), rows.from(), rows.to()));
        };
    }

    private static Law.Trial largestInt(Rows rows) {
        int[] x = anyNumbers(rows, Integer.MAX_VALUE);
        return kernels -> {
            Outcome o = new Outcome();
            return o.result(kernels.largest(o.copy("classes", x), rows.from(), rows.to()));
        };
    }

    /// Small ones, one that stands out at most, and outside the range what would win.
    private static int[] anyNumbers(Rows rows, int most) {
        Draw draw = rows.draw();
        int[] numbers = classNumbers(rows, draw.pick(1, 2, 10, 100));
        if (rows.length() > 0 && draw.oneIn(2)) {
            int high = draw.pick(most, most - 1, most / 2 + 1, -1, -2, -most - 1);
            numbers[rows.from() + draw.below(rows.length())] = high;
        }
        for (int i = 0; i < numbers.length; i++) {
            boolean within = i >= rows.from() && i < rows.to();
            numbers[i] = within ? numbers[i] : draw.pick(most, -1);
        }
        return numbers;
    }

    private static Law.Trial bytes(Rows rows) {
        CountTable table = table(rows, MOST_IN_A_BYTE);
        byte[] truth = toBytes(classNumbers(rows, table.classes()));
        byte[] predicted =
                rows.draw().oneIn(3) ? truth.clone() : toBytes(classNumbers(rows, table.classes()));
        return kernels -> {
            Outcome o = new Outcome();
            CountTable copy = copy(table);
            byte[] t = o.copy("truth", truth);
            kernels.tabulate(t, o.copy("predicted", predicted), rows.from(), rows.to(), copy);
            return counts(o, copy);
        };
    }

    private static Law.Trial shorts(Rows rows) {
        CountTable table = table(rows, Short.MAX_VALUE);
        short[] truth = toShorts(classNumbers(rows, table.classes()));
        short[] predicted =
                rows.draw().oneIn(3)
                        ? truth.clone()
                        : toShorts(classNumbers(rows, table.classes()));
        return kernels -> {
            Outcome o = new Outcome();
            CountTable copy = copy(table);
            short[] t = o.copy("truth", truth);
            kernels.tabulate(t, o.copy("predicted", predicted), rows.from(), rows.to(), copy);
            return counts(o, copy);
        };
    }

    private static Law.Trial ints(Rows rows) {
        CountTable table = table(rows, Short.MAX_VALUE);
        int[] truth = classNumbers(rows, table.classes());
        int[] predicted =
                rows.draw().oneIn(3) ? truth.clone() : classNumbers(rows, table.classes());
        return kernels -> {
            Outcome o = new Outcome();
            CountTable copy = copy(table);
            int[] t = o.copy("truth", truth);
            kernels.tabulate(t, o.copy("predicted", predicted), rows.from(), rows.to(), copy);
            return counts(o, copy);
        };
    }

    /// A table that holds counts already; its counters may be as full as they can get.
    private static CountTable table(Rows rows, int most) {
        Draw draw = rows.draw();
        int classes = draw.pick(1, 2, 3, 4, 7, 10, 11, 12, 13, 15, 16, 17, draw.pick(31, 64));
        if (rows.length() > 10_000) {
            classes = draw.pick(classes, 65, 100, 127, 128, 129, 255, 256, 257, 384, 385, 1_000);
        } else if (draw.oneIn(20)) {
            classes = draw.pick(100, 128, 130);
        }
        classes = Math.min(classes, most);
        CountTable table =
                draw.oneIn(2)
                        ? new CountTable(classes)
                        : new CountTable(classes, draw.pick(0, 2, 4));
        long[] before = rows.counters(classes);
        for (int t = 0; t < classes; t++) {
            table.add(t, draw.below(classes), before[t]);
        }
        if (table.copies() > 0 && draw.oneIn(3)) {
            int full = Integer.MAX_VALUE - draw.pick(0, 5, 300);
            table.counters(full)[draw.below(table.copies() - 1) * table.stride()] = full;
        }
        return table;
    }

    private static CountTable copy(CountTable table) {
        CountTable copy = new CountTable(table.classes(), table.copies());
        System.arraycopy(table.carried(), 0, copy.carried(), 0, table.carried().length);
        int[] counters = table.counters(0);
        int used = 0;
        for (int counter : counters) {
            used += counter;
        }
        System.arraycopy(counters, 0, copy.counters(used), 0, counters.length);
        return copy;
    }

    private static Outcome counts(Outcome o, CountTable table) {
        o.copy("matrix", table.counts());
        return o;
    }

    private static Law.Trial floats(Rows rows) {
        int classes = columns(rows);
        float[] probabilities = rows.floats();
        return kernels -> {
            Outcome o = new Outcome();
            float[] p = o.copy("probabilities", probabilities);
            int[] predicted = o.copy("predicted", new int[rows.length() + 3]);
            kernels.argmax(p, first(rows, classes), rows.to() / classes, classes, predicted, 2);
            return o;
        };
    }

    private static Law.Trial doubles(Rows rows) {
        int classes = columns(rows);
        double[] probabilities = rows.doubles();
        return kernels -> {
            Outcome o = new Outcome();
            double[] p = o.copy("probabilities", probabilities);
            int[] predicted = o.copy("predicted", new int[rows.length() + 3]);
            kernels.argmax(p, first(rows, classes), rows.to() / classes, classes, predicted, 2);
            return o;
        };
    }

    private static int columns(Rows rows) {
        return rows.draw().pick(1, 2, 3, 4, 5, 7, 8, 9, 10, 15, 16, 17, 31, 32, 33, 64, 100, 257);
    }

    /// The first row of the matrix that is wholly inside the range.
    private static int first(Rows rows, int classes) {
        int first = (rows.from() + classes - 1) / classes;
        return Math.min(first, rows.to() / classes);
    }

    /// Outside the range stand valid classes too: they must not be counted, but a native kernel
    /// that counts them should fail the test and not the JVM.
    private static int[] classNumbers(Rows rows, int classes) {
        int only = rows.draw().below(classes);
        int[] numbers = new int[rows.size()];
        for (int i = 0; i < numbers.length; i++) {
            boolean same = rows.labels() == Labels.ALL || rows.labels() == Labels.NONE;
            numbers[i] = same ? only : rows.draw().below(classes);
        }
        return numbers;
    }

    private static byte[] toBytes(int[] numbers) {
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return bytes;
    }

    private static short[] toShorts(int[] numbers) {
        short[] shorts = new short[numbers.length];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = (short) numbers[i];
        }
        return shorts;
    }
}
