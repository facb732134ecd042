package io.assay.query;

/// What follows from which items are relevant, however much: precision, recall, reciprocal ranks.
///
/// @param items all items
/// @param ties the order of equal scores
record Retrieved(RankedItems items, Ties ties) {

    /// How many of the first items are relevant; on average over the orders of equal scores.
    double amongFirst(int query, int first) {
        int from = items.from(query);
        int to = items.to(query);
        int last = from + Math.min(first, to - from);
        double found = 0;
        for (int i = from, end; i < last; i = end) {
            end = items.tieEnd(i, to);
            int relevant = items.relevant(i, end);
            int places = Math.min(end, last) - i;
            found +=
                    switch (ties) {
                        case EXPECTED -> (double) relevant * places / (end - i);
                        case BEST -> Math.min(relevant, places);
                        case WORST -> Math.max(0, places - (end - i - relevant));
                    };
        }
        return found;
    }

    /// 1 over the rank of the first relevant item; NaN without one, as for all that follow.
    double reciprocalRank(int query) {
        int from = items.from(query);
        int to = items.to(query);
        for (int i = from, end; i < to; i = end) {
            end = items.tieEnd(i, to);
            int relevant = items.relevant(i, end);
            if (relevant > 0) {
                return reciprocalRank(i - from, end - i, relevant);
            }
        }
        return Double.NaN;
    }

    /// The first group with relevant items: so many items are before it, in it, and relevant in it.
    private double reciprocalRank(int before, int size, int relevant) {
        if (ties != Ties.EXPECTED) {
            return 1.0 / (before + 1 + (ties == Ties.BEST ? 0 : size - relevant));
        }
        double sum = 0;
        double none = 1; // the probability that no relevant item came yet
        for (int i = 0; i <= size - relevant; i++) {
            double here = (double) relevant / (size - i);
            sum += none * here / (before + i + 1);
            none *= 1 - here;
        }
        return sum;
    }

    /// The mean, over relevant items, of the share of relevant items down to each.
    double averagePrecision(int query) {
        int from = items.from(query);
        int to = items.to(query);
        int found = 0;
        double sum = 0;
        for (int i = from, end; i < to; i = end) {
            end = items.tieEnd(i, to);
            int relevant = items.relevant(i, end);
            sum += precisions(i - from, end - i, found, relevant);
            found += relevant;
        }
        return sum / found;
    }

    /// The precisions at the relevant items of one group (F. McSherry, M. Najork, ECIR 2008): an item
    /// at its place i is relevant with probability r / m, and then (i - 1)(r - 1) / (m - 1) of those
    /// before it in the group are on average.
    private double precisions(int before, int size, int found, int relevant) {
        double sum = 0;
        if (ties == Ties.EXPECTED) {
            double each = size == 1 ? 0 : (relevant - 1.0) / (size - 1);
            for (int i = 0; i < size && relevant > 0; i++) {
                sum += (found + 1 + i * each) / (before + i + 1);
            }
            return sum * relevant / size;
        }
        int first = before + (ties == Ties.BEST ? 0 : size - relevant);
        for (int i = 0; i < relevant; i++) {
            sum += (found + 1.0 + i) / (first + i + 1);
        }
        return sum;
    }

    /// The mean, over relevant items, of the share of relevant items among those whose score is at
    /// least as high: equal scores all come before.
    double labelRanking(int query) {
        int from = items.from(query);
        int to = items.to(query);
        int found = 0;
        double sum = 0;
        for (int i = from, end; i < to; i = end) {
            end = items.tieEnd(i, to);
            int relevant = items.relevant(i, end);
            found += relevant;
            sum += (double) relevant * found / (end - from);
        }
        return sum / found;
    }
}
