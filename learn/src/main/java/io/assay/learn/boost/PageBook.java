package io.assay.learn.boost;

import io.assay.kernel.FloatKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The thresholds of a forest, column by column, and the pages on which its nodes find them.
final class PageBook {
    private final Forest forest;
    private final Map<Integer, int[]> keys = new HashMap<>();
    private final Map<Integer, Ranks> ranks = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();
    private final Map<Integer, Integer> starts = new HashMap<>();

    /// @throws ArithmeticException if a threshold is no number, which only a forest from a file may have
    PageBook(Forest forest) {
        this.forest = forest;
        thresholds().forEach(this::rank);
        TreeMap<Integer, Integer> sides = new TreeMap<>();
        for (int feature : forest.features) {
            // Missing values to the left first.
            sides.put(feature ^ 1, feature);
        }
        for (int feature : sides.values()) {
            open(feature);
        }
    }

    /// The keys of each column's thresholds.
    private Map<Integer, int[]> thresholds() {
        Map<Integer, int[]> all = new HashMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        for (long node : forest.nodes) {
            if (Forest.left(node) > 0) {
                int column = forest.features[Forest.feature(node)] >> 1;
                int size = sizes.merge(column, 1, Integer::sum);
                int[] some = all.getOrDefault(column, new int[64]);
                some = size > some.length ? Arrays.copyOf(some, 2 * size) : some;
                some[size - 1] = (int) (node >> 32);
                all.put(column, some);
            }
        }
        all.replaceAll((column, some) ->
                Arrays.stream(some, 0, sizes.get(column)).sorted().distinct().toArray());
        return all;
    }

    private void rank(int column, int[] sorted) {
        for (int key : sorted) {
            if (Float.isNaN(FloatKeys.score(key))) {
                throw new ArithmeticException("threshold " + key + " is no number");
            }
        }
        keys.put(column, sorted);
        ranks.put(column, new Ranks(sorted));
    }

    private void open(int feature) {
        int column = feature >> 1;
        if (ranks.containsKey(column)) {
            starts.put(feature, pages.size());
            for (int from = 0; from < ranks.get(column).count(); from += Page.SIZE) {
                pages.add(new Page(column, ranks.get(column), from, (feature & 1) == 1));
            }
        }
    }

    /// All pages, those of a column side by side.
    List<Page> pages() {
        return pages;
    }

    /// The page on which an inner node finds its threshold.
    int page(long node) {
        int feature = forest.features[Forest.feature(node)];
        return starts.get(feature) + rank(node) / Page.SIZE;
    }

    /// Its number there.
    int number(long node) {
        return rank(node) % Page.SIZE;
    }

    private int rank(long node) {
        int column = forest.features[Forest.feature(node)] >> 1;
        return Arrays.binarySearch(keys.get(column), (int) (node >> 32));
    }
}
