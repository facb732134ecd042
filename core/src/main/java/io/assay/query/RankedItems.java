package io.assay.query;

/// The items of all queries, query by query in the order of falling scores.
///
/// Of an item there is the place of its relevance among the distinct ones, and whether its score equals
/// that of the item before. Equal scores stand by falling relevance, so that nothing
/// depends on the order of the rows.
final class RankedItems {
    private final int[] start;
    private final ItemCodes items;
    private final double[] levels;
    private final double[] discounts;
    private final int relevantFrom;

    private RankedItems(int[] start, ItemCodes items, double[] levels, int most) {
        this.start = start;
        this.items = items;
        this.levels = levels;
        discounts = new double[most];
        for (int i = 0; i < most; i++) {
            discounts[i] = StrictMath.log(2) / StrictMath.log(i + 2.0);
        }
        relevantFrom = levels.length > 0 && levels[0] == 0 ? 1 : 0;
    }

    static RankedItems of(QueryRows rows, double[] relevance, double[] scores) {
        Grades grades = Grades.of(relevance);
        ItemCodes items = new ItemCodes(relevance.length, grades.levels().length);
        new ItemSort(rows, grades, scores).write(items);
        return new RankedItems(rows.start(), items, grades.levels(), rows.most());
    }

    int from(int query) {
        return start[query];
    }

    int to(int query) {
        return start[query + 1];
    }

    /// The place of an item's relevance among the distinct ones.
    int code(int place) {
        return items.code(place);
    }

    boolean isRelevant(int place) {
        return code(place) >= relevantFrom;
    }

    /// The end of the group of equal scores that starts at a place.
    int tieEnd(int place, int to) {
        int end = place + 1;
        while (end < to && items.isTied(end)) {
            end++;
        }
        return end;
    }

    /// How many of the items of equal scores in `[from, to)` are relevant: they come first.
    int relevant(int from, int to) {
        int count = 0;
        while (from + count < to && isRelevant(from + count)) {
            count++;
        }
        return count;
    }

    /// How many items of a query are relevant.
    int relevant(int query) {
        int count = 0;
        for (int i = from(query); i < to(query); i++) {
            count += isRelevant(i) ? 1 : 0;
        }
        return count;
    }

    /// The worth of each distinct relevance.
    double[] gains(Gain gain) {
        double[] gains = new double[levels.length];
        for (int c = 0; c < gains.length; c++) {
            gains[c] = gain.of(levels[c]);
        }
        return gains;
    }

    /// 1 / log2(rank + 1) by place from 0.
    double[] discounts() {
        return discounts;
    }
}
