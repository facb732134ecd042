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

    /// The bin that the last cell fell into, and the state above its first.
    private int current;

    private double tpAbove;
    private double fpAbove;

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
        current = -1;
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
            if (bin != current) {
                current = bin;
                tpAbove = cells.tp[from - 1];
                fpAbove = cells.fp[from - 1];
            }
            from = add(cells, from, bin == 0 ? Double.NEGATIVE_INFINITY : edges[bin]);
        }
    }

    private int bin(double score) {
        int bin = weight.length - 1;
        while (bin > 0 && score <= edges[bin]) {
            bin--;
        }
        return bin;
    }

    /// Adds the cells of the current bin, from `from` on, and returns the first that is not in it.
    private int add(Cells cells, int from, double edge) {
        CompensatedSum sum = score[current];
        int i = from;
        do {
            sum.add((cells.positive[i] + cells.negative[i]) * cells.score[i]);
            i++;
        } while (i <= cells.count && cells.score[i] > edge);
        positive[current] = cells.tp[i - 1] - tpAbove;
        weight[current] = positive[current] + (cells.fp[i - 1] - fpAbove);
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
