package io.assay.regression;

/// The weight of pairs of which the first has the higher place, counted while merging
/// (W. Knight, JASA 61, 1966).
final class PairInversions {
    private int[] places;
    private double[] weights;
    private int[] otherPlaces;
    private double[] otherWeights;
    private double sum;

    private PairInversions(int[] rows, int[] place, double[] weight) {
        places = new int[rows.length];
        weights = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            places[i] = place[rows[i]];
            weights[i] = weight[rows[i]];
        }
        otherPlaces = new int[rows.length];
        otherWeights = new double[rows.length];
    }

    /// @param rows the order in which pairs are seen
    static double of(int[] rows, int[] place, double[] weight) {
        PairInversions inversions = new PairInversions(rows, place, weight);
        for (long width = 1; width < rows.length; width *= 2) {
            inversions.mergeAll((int) width);
        }
        return inversions.sum;
    }

    private void mergeAll(int width) {
        int n = places.length;
        for (int from = 0; from < n; ) {
            int middle = from + Math.min(width, n - from);
            int to = middle + Math.min(width, n - middle);
            merge(from, middle, to);
            from = to;
        }
        int[] merged = otherPlaces;
        otherPlaces = places;
        places = merged;
        double[] mergedWeights = otherWeights;
        otherWeights = weights;
        weights = mergedWeights;
    }

    private void merge(int from, int middle, int to) {
        double left = 0;
        for (int i = from; i < middle; i++) {
            left += weights[i];
        }
        int a = from;
        int b = middle;
        for (int i = from; i < to; i++) {
            boolean first = b == to || a < middle && places[a] <= places[b];
            int taken = first ? a++ : b++;
            otherPlaces[i] = places[taken];
            otherWeights[i] = weights[taken];
            if (first) {
                left -= weights[taken];
            } else {
                sum += weights[taken] * left;
            }
        }
    }
}
