package io.assay.rank;

/// How many points the ROC curve has: all, and without those on a line with both neighbours.
public final class RocPointsSweep implements Sweep {
    private long cells;
    private long bends;
    private double stepTp;
    private double stepFp;

    @Override
    public void start(double p, double n) {
        cells = 0;
        bends = 0;
    }

    @Override
    public void accept(Cells run) {
        double dt = stepTp;
        double df = stepFp;
        long found = 0;
        int first = 1;
        if (cells == 0 && run.count > 1) {
            // The starting point is put in front afterwards, so the first step is the second
            // cell's.
            dt = run.tp[2] - run.tp[1];
            df = run.fp[2] - run.fp[1];
            first = 3;
        }
        for (int i = first; i <= run.count; i++) {
            double nextTp = run.tp[i] - run.tp[i - 1];
            double nextFp = run.fp[i] - run.fp[i - 1];
            // No short circuit: whether a curve bends is as good as random.
            found += nextTp != dt | nextFp != df ? 1 : 0;
            dt = nextTp;
            df = nextFp;
        }
        stepTp = dt;
        stepFp = df;
        bends += found;
        cells += run.count;
    }

    /// Distinct scores plus the starting point.
    public long all() {
        return cells + 1;
    }

    /// The starting point, the first, the last and every point where the curve bends.
    public long withoutCollinear() {
        return 1 + Math.min(cells, 2 + bends);
    }
}
