package io.assay.rank;

/// Areas and points at a given share: the ROC area up to a false positive rate, and the gain, the
/// recall reached by flagging a share of the rows. Both interpolate linearly in the last segment.
public final class PartialSweep implements Sweep {
    private final double share;
    private double positives;
    private double negatives;
    private double twiceArea;
    private boolean areaDone;
    private double gain;

    /// Both limits are this share, in (0, 1].
    public PartialSweep(double share) {
        this.share = share;
    }

    @Override
    public void start(double p, double n) {
        positives = p;
        negatives = n;
        twiceArea = 0;
        areaDone = false;
        gain = Double.NaN;
    }

    @Override
    public void accept(Cells cells) {
        if (!areaDone) {
            addArea(cells);
        }
        if (Double.isNaN(gain) && rowShare(cells, cells.count) >= share) {
            findGain(cells);
        }
    }

    private void addArea(Cells cells) {
        areaDone = cells.fp[cells.count] / negatives > share;
        int inside = cells.count;
        if (areaDone) {
            inside = 0;
            while (cells.fp[inside + 1] / negatives <= share) {
                inside++;
            }
        }
        double sum = twiceArea;
        for (int i = 1; i <= inside; i++) {
            sum += cells.negative[i] * (cells.tp[i - 1] + cells.tp[i]);
        }
        twiceArea = areaDone ? sum + lastSegment(cells, inside + 1) : sum;
    }

    private double lastSegment(Cells cells, int i) {
        double left = cells.fp[i - 1];
        double low = cells.tp[i - 1];
        double right = share * negatives;
        double part = (right - left) / (cells.fp[i] - left);
        double high = low + (cells.tp[i] - low) * part;
        return (right - left) * (low + high);
    }

    private void findGain(Cells cells) {
        int i = 1;
        while (rowShare(cells, i) < share) {
            i++;
        }
        double left = rowShare(cells, i - 1);
        double right = rowShare(cells, i);
        double low = cells.tp[i - 1] / positives;
        double high = cells.tp[i] / positives;
        gain = Math.min(1, low + (high - low) * ((share - left) / (right - left)));
    }

    /// The share of the rows at or above a threshold.
    private double rowShare(Cells cells, int i) {
        return (cells.tp[i] + cells.fp[i]) / (positives + negatives);
    }

    /// The raw area for a false positive rate in `[0, share]`; NaN when a class is empty.
    public double partialAuc() {
        return Math.min(share, twiceArea / 2 / positives / negatives); // rounding may pass it
    }

    /// The area rescaled so that chance is one half (D. McClish, Medical Decision Making 9, 1989).
    public double partialAucMcClish() {
        double least = share * share / 2;
        return (1 + (partialAuc() - least) / (share - least)) / 2;
    }

    /// The recall when that share of the rows is flagged; NaN without positives.
    public double gain() {
        return positives > 0 ? gain : Double.NaN;
    }

    /// Gain over the gain of flagging at random.
    public double lift() {
        return gain() / share;
    }
}
