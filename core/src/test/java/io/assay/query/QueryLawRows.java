package io.assay.query;

import io.assay.testing.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Items of a few queries, with scores on a coarse grid, so that ties occur.
record QueryLawRows(int[] query, double[] relevance, double[] scores) {
    static QueryLawRows drawn(Draw draw, int most) {
        int queries = 1 + draw.below(6);
        int grades = 2 + draw.below(4);
        double step = draw.pick(1.0, 0.5);
        List<double[]> rows = new ArrayList<>();
        for (int q = 0; q < queries; q++) {
            int grid = draw.pick(1, 3, 1_000_000);
            for (int i = 1 + draw.below(most); i > 0; i--) {
                rows.add(
                        new double[] {
                            7 * q - 3, draw.below(grades) * step, draw.below(grid) / 4.0
                        });
            }
        }
        return new QueryLawRows(
                rows.stream().mapToInt(r -> (int) r[0]).toArray(),
                rows.stream().mapToDouble(r -> r[1]).toArray(),
                rows.stream().mapToDouble(r -> r[2]).toArray());
    }

    private QueryLawRows taken(int... rows) {
        return new QueryLawRows(
                Arrays.stream(rows).map(i -> query[i]).toArray(),
                Arrays.stream(rows).mapToDouble(i -> relevance[i]).toArray(),
                Arrays.stream(rows).mapToDouble(i -> scores[i]).toArray());
    }

    QueryLawRows shuffled(Draw draw) {
        int[] rows = new int[query.length];
        for (int i = 0; i < rows.length; i++) {
            int j = draw.below(i + 1);
            rows[i] = rows[j];
            rows[j] = i;
        }
        return taken(rows);
    }

    /// All rows of query `q` as often as `times[q]` says, each time under a new number.
    QueryLawRows repeated(int... times) {
        List<Integer> names = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        int[] distinct = Arrays.stream(query).distinct().toArray();
        for (int q = 0; q < distinct.length; q++) {
            for (int t = 0; t < times[q]; t++) {
                for (int i = 0; i < query.length; i++) {
                    if (query[i] == distinct[q]) {
                        rows.add(i);
                        names.add(1_000 * q + t);
                    }
                }
            }
        }
        QueryLawRows all = taken(rows.stream().mapToInt(i -> i).toArray());
        int[] renamed = names.stream().mapToInt(i -> i).toArray();
        return new QueryLawRows(renamed, all.relevance, all.scores);
    }

    QueryLawRows withScores(double[] other) {
        return new QueryLawRows(query, relevance, other);
    }

    QueryPredictions plain() {
        return QueryPredictions.of(query, relevance, scores);
    }

    /// The orders of the items of the only query that its scores allow.
    List<List<Double>> orders() {
        Integer[] rows = new Integer[query.length];
        Arrays.setAll(rows, i -> i);
        Arrays.sort(rows, (a, b) -> Double.compare(scores[b], scores[a]));
        List<List<Double>> orders = new ArrayList<>();
        extend(List.of(rows), new ArrayList<>(), orders);
        return orders;
    }

    private void extend(List<Integer> left, List<Double> shown, List<List<Double>> orders) {
        if (left.isEmpty()) {
            orders.add(List.copyOf(shown));
            return;
        }
        for (Integer row : left) {
            if (scores[row] == scores[left.get(0)]) {
                List<Integer> rest = new ArrayList<>(left);
                rest.remove(row);
                shown.add(relevance[row]);
                extend(rest, shown, orders);
                shown.remove(shown.size() - 1);
            }
        }
    }
}
