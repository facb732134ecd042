package io.assay.rank;

/// How many points the ROC curve has: all, and without those on a line with both neighbours.
public final class RocPointsSweep implements Sweep {
    private long cells;
    private long bends;
    private double lastTp;
    private double lastFp;
    private double stepTp;
    private double stepFp;

    @Override
    public void start(double p, double n) {
        cells = 0;
        bends = 0;
        lastTp = 0;
        lastFp = 0;
    }

    @Override
    public void accept(Cells run) {
        for (int i = 1; i <= run.count; i++) {
            double dt = run.tp[i] - lastTp;
            double df = run.fp[i] - lastFp;
            // The starting point (0, 0) is put in front afterwards, so the first step is no step.
            // No short circuit: whether a curve bends is as good as random.
            bends += cells >= 2 & (dt != stepTp | df != stepFp) ? 1 : 0;
            stepTp = dt;
            stepFp = df;
            lastTp = run.tp[i];
            lastFp = run.fp[i];
            cells++;
        }
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
