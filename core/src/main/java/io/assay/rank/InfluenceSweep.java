package io.assay.rank;

/// The standard error of a metric from the influence of its rows, in one walk and without keeping a
/// value per row.
public final class InfluenceSweep implements Sweep {
    private final Influence influence;
    private final double[] plus = new double[Cells.CAPACITY + 1];
    private final double[] minus = new double[Cells.CAPACITY + 1];
    private final Moments ofPositives = new Moments();
    private final Moments ofNegatives = new Moments();

    /// Sums and sums of squares around nothing; the offset is added at the end.
    private static final class Moments {
        double rows;
        double sum;
        double squares;

        void clear() {
            rows = 0;
            sum = 0;
            squares = 0;
        }

        /// The sum of squares of all values with `offset` added.
        double around(double offset) {
            return squares + 2 * offset * sum + offset * offset * rows;
        }
    }

    /// A sweep for one metric.
    public InfluenceSweep(Influence influence) {
        this.influence = influence;
    }

    @Override
    public void start(double positives, double negatives) {
        influence.start(positives, negatives);
        ofPositives.clear();
        ofNegatives.clear();
    }

    @Override
    public void accept(Cells cells) {
        influence.accept(cells, plus, minus);
        add(ofPositives, cells.positive, plus, cells.count);
        ofPositives.rows += cells.tp[cells.count] - cells.tp[0];
        add(ofNegatives, cells.negative, minus, cells.count);
        ofNegatives.rows += cells.fp[cells.count] - cells.fp[0];
    }

    private static void add(Moments moments, double[] rows, double[] value, int count) {
        double sum = 0;
        double squares = 0;
        for (int i = 1; i <= count; i++) {
            double part = rows[i] * value[i];
            sum += part;
            squares += part * value[i];
        }
        moments.sum += sum;
        moments.squares += squares;
    }

    /// The standard error; NaN when the metric has none.
    public double error() {
        double squares =
                ofPositives.around(influence.plusOffset())
                        + ofNegatives.around(influence.minusOffset());
        return Math.sqrt(Math.max(0, squares)) / (ofPositives.rows + ofNegatives.rows);
    }
}
