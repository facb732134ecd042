package io.assay.rank;

/// Adds up truth and scores per bin of the score.
///
/// Bins are closed on the right and the first one on both sides: a score equal to an edge goes to
/// the lower bin. Scores arrive in falling order, so one pointer finds the bin.
public final class BinSweep implements Sweep {
    private final double[] edges;
    private final double[] weight;
    private final double[] positive;
    private final CompensatedSum[] score;

    /// Bins between rising edges; one more edge than bins.
    public BinSweep(double[] edges) {
        this.edges = edges;
        int bins = edges.length - 1;
        weight = new double[bins];
        positive = new double[bins];
        score = new CompensatedSum[bins];
        for (int i = 0; i < bins; i++) {
            score[i] = new CompensatedSum();
        }
    }

    @Override
    public void start(double p, double n) {
        for (int i = 0; i < weight.length; i++) {
            weight[i] = 0;
            positive[i] = 0;
            score[i].reset();
        }
    }

    @Override
    public void accept(Cells cells) {
        int bin = weight.length - 1;
        for (int i = 1; i <= cells.count; i++) {
            double s = cells.score[i];
            while (bin > 0 && s <= edges[bin]) {
                bin--;
            }
            double p = cells.tp[i] - cells.tp[i - 1];
            double w = p + (cells.fp[i] - cells.fp[i - 1]);
            weight[bin] += w;
            positive[bin] += p;
            score[bin].add(w * s);
        }
    }

    /// The weight of a bin.
    public double weight(int bin) {
        return weight[bin];
    }

    /// The weight of the positive rows of a bin.
    public double positive(int bin) {
        return positive[bin];
    }

    /// The weighted sum of the scores of a bin.
    public double score(int bin) {
        return score[bin].value();
    }
}
