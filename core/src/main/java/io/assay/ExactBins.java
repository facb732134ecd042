package io.assay;

import io.assay.kernel.Kernels;
import io.assay.kernel.ScoreUnits;
import io.assay.rank.Cells;
import io.assay.rank.Sweep;
import io.assay.score.Scores;

/// Rows, positives and scores in bins of equal width, added up without rounding: rows in any order,
/// in chunks, on several threads and in sorted cells come to the same bits.
///
/// The scores of a bin are `whole + coarse * 2^-34 + fine * 2^-76`, and an exact sum of what fits no
/// unit: rests of tiny scores, and what comes in cells.
final class ExactBins implements Sweep {

    /// Below 2^24 bins all scores that leave a rest are in the first one.
    static final int MOST = 1 << 20;

    private static final int FINE_PER_COARSE = ScoreUnits.COARSE - ScoreUnits.FINE;
    private static final int COARSE_PER_WHOLE = -ScoreUnits.COARSE;

    private final double[] edges;
    private final long[] block;
    private final long[] rows;
    private final long[] positives;
    private final long[] whole;
    private final long[] coarse;
    private final long[] fine;
    private final ExactSum[] others;
    private int cursor;

    /// Bins between rising edges from 0 to 1; one more edge than bins.
    ExactBins(double[] edges) {
        this.edges = edges;
        int bins = edges.length - 1;
        block = new long[4 * bins];
        rows = new long[bins];
        positives = new long[bins];
        whole = new long[bins];
        coarse = new long[bins];
        fine = new long[bins];
        others = new ExactSum[bins];
    }

    /// Adds rows `[from, to)`, whose scores are in [0, 1].
    void add(byte[] truth, Scores scores, int from, int to) {
        for (int start = from, end; start < to; start = end) {
            end = start + Math.min(Kernels.BLOCK, to - start);
            if (scores.bin(truth, start, end, edges, block)) {
                addRests(scores, start, end);
            }
            addBlock();
        }
    }

    private void addRests(Scores scores, int from, int to) {
        for (int i = from; i < to; i++) {
            double rest = ScoreUnits.rest(scores.at(i));
            if (rest != 0) {
                other(0).add(rest);
            }
        }
    }

    private ExactSum other(int bin) {
        if (others[bin] == null) {
            others[bin] = new ExactSum();
        }
        return others[bin];
    }

    private void addBlock() {
        for (int b = 0; b < rows.length; b++) {
            rows[b] += block[4 * b];
            positives[b] += block[4 * b + 1];
            coarse[b] += block[4 * b + 2];
            fine[b] += block[4 * b + 3];
            carry(b);
        }
    }

    /// Leaves less than a coarse unit of fine ones, and less than 1 of coarse ones.
    private void carry(int b) {
        coarse[b] += fine[b] >> FINE_PER_COARSE;
        fine[b] &= (1L << FINE_PER_COARSE) - 1;
        whole[b] += coarse[b] >> COARSE_PER_WHOLE;
        coarse[b] &= (1L << COARSE_PER_WHOLE) - 1;
    }

    /// Adds all rows of other bins between the same edges.
    void merge(ExactBins other) {
        for (int b = 0; b < rows.length; b++) {
            rows[b] += other.rows[b];
            positives[b] += other.positives[b];
            whole[b] += other.whole[b];
            coarse[b] += other.coarse[b];
            fine[b] += other.fine[b];
            carry(b);
            if (other.others[b] != null) {
                other(b).merge(other.others[b]);
            }
        }
    }

    @Override
    public void start(double p, double n) {
        cursor = rows.length - 1;
    }

    /// Cells come in falling order. Their rows have no weights.
    @Override
    public void accept(Cells cells) {
        for (int i = 1; i <= cells.count; i++) {
            double score = cells.score[i];
            while (cursor > 0 && score <= edges[cursor]) {
                cursor--;
            }
            double positive = cells.tp[i] - cells.tp[i - 1];
            double count = positive + (cells.fp[i] - cells.fp[i - 1]);
            rows[cursor] += (long) count;
            positives[cursor] += (long) positive;
            double product = count * score;
            other(cursor).add(product);
            other(cursor).add(Math.fma(count, score, -product)); // what the product rounded away
        }
    }

    /// The bins as they are now.
    Calibration calibration() {
        int bins = rows.length;
        double[] weight = new double[bins];
        double[] positive = new double[bins];
        double[] score = new double[bins];
        for (int b = 0; b < bins; b++) {
            weight[b] = rows[b];
            positive[b] = positives[b];
            score[b] = score(b);
        }
        return new Calibration(edges, weight, positive, score);
    }

    /// The sum of the scores of a bin, rounded once.
    private double score(int b) {
        ExactSum sum = new ExactSum();
        sum.add(whole[b]);
        sum.add(Math.scalb((double) coarse[b], ScoreUnits.COARSE));
        sum.add(Math.scalb((double) fine[b], ScoreUnits.FINE));
        if (others[b] != null) {
            sum.merge(others[b]);
        }
        return sum.value();
    }
}
