package io.assay.learn.search;

import io.assay.learn.Table;
import io.assay.learn.curve.Scoring;
import io.assay.tune.Goal;
import io.assay.tune.result.WinnerScore;
import java.util.List;
import java.util.stream.IntStream;

/// Scores predictions that were kept, on resamples of their rows.
///
/// @param <P> what the metric is computed from
final class Honesty<P> {
    private final Scoring<P> scoring;
    private final Table tested;
    private final double[][] predictions;
    private final int outputs;

    private Honesty(Scoring<P> scoring, Table table, List<Candidate> candidates) {
        this.scoring = scoring;
        outputs = table.target().outputs();
        double[] any = candidates.get(0).outOfFold();
        int[] rows =
                IntStream.range(0, table.rows())
                        .filter(row -> !Double.isNaN(any[row * outputs]))
                        .toArray();
        tested = table.rows(rows);
        predictions = new double[candidates.size()][rows.length * outputs];
        for (int c = 0; c < predictions.length; c++) {
            double[] all = candidates.get(c).outOfFold();
            for (int i = 0; i < rows.length; i++) {
                System.arraycopy(all, rows[i] * outputs, predictions[c], i * outputs, outputs);
            }
        }
    }

    static <P> WinnerScore of(
            Scoring<P> scoring,
            Table table,
            List<Candidate> candidates,
            Goal goal,
            int resamples,
            double level,
            long seed) {
        Honesty<P> honesty = new Honesty<>(scoring, table, candidates);
        return WinnerScore.of(
                candidates.size(),
                honesty.tested.rows(),
                honesty::score,
                goal,
                resamples,
                level,
                seed);
    }

    private double score(int candidate, int[] counts) {
        int[] rows = drawn(counts);
        double[] predicted = new double[rows.length * outputs];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(
                    predictions[candidate], rows[i] * outputs, predicted, i * outputs, outputs);
        }
        return scoring.of(tested.rows(rows), predicted).value();
    }

    private static int[] drawn(int[] counts) {
        int[] rows = new int[IntStream.of(counts).sum()];
        int at = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int i = 0; i < counts[row]; i++) {
                rows[at++] = row;
            }
        }
        return rows;
    }
}
