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
        for (int from = 1; from <= cells.count; ) {
            int bin = bin(cells.score[from]);
            from = add(cells, from, bin, bin == 0 ? Double.NEGATIVE_INFINITY : edges[bin]);
        }
    }

    private int bin(double score) {
        int bin = weight.length - 1;
        while (bin > 0 && score <= edges[bin]) {
            bin--;
        }
        return bin;
    }

    /// Adds the cells of one bin, from `from` on, and returns the first that is not in it.
    private int add(Cells cells, int from, int bin, double edge) {
        double sum = 0;
        int i = from;
        do {
            double here = cells.tp[i] + cells.fp[i];
            double before = cells.tp[i - 1] + cells.fp[i - 1];
            sum += (here - before) * cells.score[i];
            i++;
        } while (i <= cells.count && cells.score[i] > edge);
        double positives = cells.tp[i - 1] - cells.tp[from - 1];
        weight[bin] += positives + (cells.fp[i - 1] - cells.fp[from - 1]);
        positive[bin] += positives;
        score[bin].add(sum);
        return i;
    }

    /// The edges of the bins.
    public double[] edges() {
        return edges.clone();
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
