// Made from LongOrder.java by core/twins.sh; change that file.
package io.assay.rank;

import io.assay.kernel.FloatKeys;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.util.concurrent.Executor;

/// Double scores of rows in order, by the way that suits the rows: counted where their values are few,
/// looked up where one class is rare and only the area is wanted, in ranges otherwise. All ways give
/// the same numbers.
///
/// Nothing is done before it is needed; rows are then read again and must not have changed.
public final class IntOrder implements Ranked {
    /// Rows from which looking at a sample pays.
    private static final int MANY = 1 << 16;

    private static final int SAMPLE = 512;

    /// Different values in the sample up to which it is likely that all values fit the table: of
    /// 2,500 equally frequent ones so many are seen.
    private static final int FEW = SAMPLE * 9 / 10;

    private final int capacity;
    private Executor executor;
    private final long[] sums = new long[3];
    private byte[] truth;
    private float[] score;
    private int from;
    private int to;
    private int[] sample;
    private int[] scratch;
    private IntValues values;
    private IntMinority minority;
    private IntRanges ranges;
    private boolean fewValues;
    private boolean inRanges;

    private IntOrder(int capacity, Executor executor) {
        this.capacity = capacity;
        this.executor = executor;
    }

    /// Rows in order, by this thread and one of the executor unless that is null.
    public static IntOrder of(byte[] truth, float[] score, Executor executor) {
        IntOrder order = new IntOrder(truth.length, executor);
        order.load(truth, score, 0, truth.length);
        return order;
    }

    /// An order with all the room that so many rows can need, so that nothing is allocated later.
    public static IntOrder ofCapacity(int rows) {
        IntOrder order = new IntOrder(rows, null);
        order.ranges = IntRanges.ofCapacity(rows);
        if (rows >= MANY) {
            order.reserveSample();
            order.values = new IntValues();
            order.minority = new IntMinority(rows);
        }
        return order;
    }

    private void reserveSample() {
        sample = new int[SAMPLE];
        scratch = new int[SAMPLE + Kernels.SORT_SCRATCH];
    }

    /// Takes rows `[first, end)` in place of those before.
    public void load(byte[] labels, float[] scores, int first, int end) {
        truth = labels;
        score = scores;
        from = first;
        to = end;
        sums[2] = 0;
        KernelRegistry.kernels().confusion(labels, labels, first, end, sums);
        inRanges = false;
        fewValues = false;
        if (end - first >= MANY) {
            if (sample == null) {
                reserveSample();
            }
            fewValues = seemFew() && counted();
        }
    }

    private boolean counted() {
        if (values == null) {
            values = new IntValues();
        }
        return values.load(truth, score, from, to);
    }

    private boolean seemFew() {
        for (int i = 0; i < SAMPLE; i++) {
            sample[i] = FloatKeys.key(score[from + Ranges.place(i, SAMPLE, to - from)]);
        }
        KernelRegistry.kernels().sort(sample, 0, SAMPLE, scratch);
        int different = 1;
        for (int i = 1; i < SAMPLE; i++) {
            different += sample[i] == sample[i - 1] ? 0 : 1;
        }
        return different <= FEW;
    }

    @Override
    public void use(Executor other) {
        executor = other;
        if (ranges != null) {
            ranges.use(other);
        }
    }

    @Override
    public double positives() {
        return sums[2];
    }

    @Override
    public double negatives() {
        return to - from - sums[2];
    }

    @Override
    public long halfPairs() {
        if (fewValues) {
            return values.halfPairs();
        }
        int rare = (int) Math.min(sums[2], to - from - sums[2]);
        if (!inRanges && to - from >= MANY && rare <= IntMinority.most(to - from)) {
            int label = rare == sums[2] ? 1 : 0;
            if (minority == null) {
                minority = new IntMinority(capacity);
            }
            return minority.halfPairs(truth, score, from, to, label, rare);
        }
        return ranges().halfPairs();
    }

    private Ranked ordered() {
        return fewValues ? values : ranges();
    }

    private IntRanges ranges() {
        if (ranges == null) {
            ranges = IntRanges.of(truth, score, executor);
        } else if (!inRanges) {
            ranges.load(truth, score, from, to);
        }
        inRanges = true;
        return ranges;
    }

    @Override
    public void rewind(Cells cells) {
        ordered().rewind(cells);
    }

    @Override
    public boolean next(Cells cells) {
        return ordered().next(cells);
    }

    @Override
    public double scoreAt(double k) {
        return ordered().scoreAt(k);
    }

    @Override
    public void countFrom(double threshold, boolean above, long[] counts) {
        ordered().countFrom(threshold, above, counts);
    }
}
