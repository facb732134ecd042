package io.assay.query;

/// Sorts items by falling score, equal scores by falling relevance: insertion into short runs, which
/// are merged.
final class ItemMerge {
    private static final int RUN = 16;

    private double[] scores;
    private int[] codes;
    private double[] otherScores;
    private int[] otherCodes;

    ItemMerge(int most) {
        scores = new double[most];
        codes = new int[most];
        otherScores = new double[most];
        otherCodes = new int[most];
    }

    void set(int place, double score, int code) {
        scores[place] = score;
        codes[place] = code;
    }

    /// Sorts the first `count` items and writes them from a place on.
    void write(int count, ItemCodes items, int from) {
        for (int run = 0; run < count; run += RUN) {
            insert(run, Math.min(count, run + RUN));
        }
        for (int width = RUN; width < count; width *= 2) {
            for (int left = 0; left < count; left += 2 * width) {
                merge(left, Math.min(count, left + width), Math.min(count, left + 2 * width));
            }
            swap();
        }
        double before = Double.NaN;
        for (int i = 0; i < count; i++) {
            items.set(from + i, codes[i], scores[i] == before);
            before = scores[i];
        }
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            double score = scores[i];
            int code = codes[i];
            int j = i;
            for (; j > from && isBefore(score, code, scores[j - 1], codes[j - 1]); j--) {
                scores[j] = scores[j - 1];
                codes[j] = codes[j - 1];
            }
            scores[j] = score;
            codes[j] = code;
        }
    }

    private static boolean isBefore(double score, int code, double other, int otherCode) {
        return score > other || score == other && code > otherCode;
    }

    private void merge(int from, int middle, int to) {
        int a = from;
        int b = middle;
        for (int i = from; i < to; i++) {
            boolean second =
                    a == middle || b < to && isBefore(scores[b], codes[b], scores[a], codes[a]);
            int taken = second ? b++ : a++;
            otherScores[i] = scores[taken];
            otherCodes[i] = codes[taken];
        }
    }

    private void swap() {
        double[] merged = otherScores;
        otherScores = scores;
        scores = merged;
        int[] mergedCodes = otherCodes;
        otherCodes = codes;
        codes = mergedCodes;
    }
}
