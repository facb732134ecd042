package io.assay.rank;

/// How many points the ROC curve has: all, and without those on a line with both neighbours.
public final class RocPointsSweep implements Sweep {
    private long cells;
    private long bends;

    /// What the cells add to each class; entry 0 is the last cell of the run before.
    private final double[] up = new double[Cells.CAPACITY + 1];

    private final double[] right = new double[Cells.CAPACITY + 1];

    @Override
    public void start(double p, double n) {
        cells = 0;
        bends = 0;
    }

    @Override
    public void accept(Cells run) {
        int n = run.count;
        System.arraycopy(run.positive, 1, up, 1, n);
        System.arraycopy(run.negative, 1, right, 1, n);
        // The first step has none before it, and the second starts at a point that is kept anyway.
        bends += bends(run, cells < 2 ? 3 - (int) cells : 1);
        up[0] = up[n];
        right[0] = right[n];
        cells += n;
    }

    /// No branch: whether a curve bends is as good as random.
    private long bends(Cells run, int first) {
        long found = 0;
        for (int i = first; i <= run.count; i++) {
            double change =
                    Math.abs(run.positive[i] - up[i - 1])
                            + Math.abs(run.negative[i] - right[i - 1]);
            found += (long) Math.signum(change);
        }
        return found;
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
