package io.assay.regression;

import io.assay.testing.Draw;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Rows of one case: quarters, so that ties occur and sums of changed rows are exact.
record RealLawRows(double[] truth, double[] predicted, double[] weights) {
    static RealLawRows drawn(Draw draw) {
        int n = 1 + draw.below(draw.oneIn(10) ? 5_000 : 40);
        int grid = draw.pick(1, 5, 40, 4_000);
        double[] truth = new double[n];
        double[] predicted = new double[n];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            truth[i] = (1 + draw.below(grid)) / 4.0;
            predicted[i] = draw.oneIn(4) ? truth[i] : (1 + draw.below(grid)) / 4.0;
            weights[i] = draw.below(4);
        }
        weights[0] = 1;
        return new RealLawRows(truth, predicted, weights);
    }

    private RealLawRows taken(int... rows) {
        return new RealLawRows(
                Arrays.stream(rows).mapToDouble(i -> truth[i]).toArray(),
                Arrays.stream(rows).mapToDouble(i -> predicted[i]).toArray(),
                Arrays.stream(rows).mapToDouble(i -> weights[i]).toArray());
    }

    /// Every row as often as its weight says.
    RealLawRows repeated() {
        return taken(
                IntStream.range(0, truth.length)
                        .flatMap(i -> IntStream.range(0, (int) weights[i]).map(k -> i))
                        .toArray());
    }

    RealLawRows shuffled(Draw draw) {
        int[] rows = new int[truth.length];
        for (int i = 0; i < rows.length; i++) {
            int j = draw.below(i + 1);
            rows[i] = rows[j];
            rows[j] = i;
        }
        return taken(rows);
    }

    /// The rows of a weight above 0.
    RealLawRows withoutZeros() {
        return taken(IntStream.range(0, truth.length).filter(i -> weights[i] > 0).toArray());
    }

    /// Both numbers times a factor, plus an offset.
    RealLawRows moved(double factor, double offset) {
        return new RealLawRows(
                Arrays.stream(truth).map(x -> factor * x + offset).toArray(),
                Arrays.stream(predicted).map(x -> factor * x + offset).toArray(),
                weights);
    }

    RealLawRows swapped() {
        return new RealLawRows(predicted, truth, weights);
    }

    RealPredictions plain() {
        return RealPredictions.of(truth, predicted);
    }

    RealPredictions weighted() {
        return plain().weighted(weights);
    }

    /// Every row with a weight of 1.
    RealPredictions ones() {
        double[] ones = new double[truth.length];
        Arrays.fill(ones, 1);
        return plain().weighted(ones);
    }
}
