package io.assay.query;

import io.assay.Metric;
import io.assay.Metric.Direction;
import io.assay.Spread.Scale;
import io.assay.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The metrics of ranked items, each a mean over queries, under their keys.
///
/// Where scores are equal a number is the mean over all orders of them; the worst and the best order
/// have keys of their own, which end in `_worst` and `_best`. A query without relevant items is 0/0
/// for all but DCG and precision.
public final class QueryMetrics {
    private static final int[] RANKS = {3, 5, 10};
    private static final int ALL = Integer.MAX_VALUE;

    private QueryMetrics() {}

    /// DCG of the first `k` items over that of the best order of all items.
    ///
    /// @param k at least 1
    /// @param policy what a query without relevant items is
    public static Metric<QueryPredictions> ndcgAt(int k, Gain gain, Undefined policy) {
        return ndcg(checked(k), gain, Ties.EXPECTED, policy);
    }

    /// The same over all items.
    public static Metric<QueryPredictions> ndcg(Gain gain, Undefined policy) {
        return ndcg(ALL, gain, Ties.EXPECTED, policy);
    }

    /// Discounted cumulative gain of the first `k` items: the sum of gain / log2(rank + 1)
    /// (K. Järvelin, J. Kekäläinen, ACM TOIS 20, 2002).
    ///
    /// @param k at least 1
    public static Metric<QueryPredictions> dcgAt(int k, Gain gain) {
        return dcg(checked(k), gain, Ties.EXPECTED);
    }

    /// Mean over relevant items of the precision down to each, MAP.
    public static Metric<QueryPredictions> averagePrecision(Undefined policy) {
        return averagePrecision(Ties.EXPECTED, policy);
    }

    /// Mean of 1 over the rank of the first relevant item, MRR (E. Voorhees, TREC-8, 1999).
    public static Metric<QueryPredictions> reciprocalRank(Undefined policy) {
        return reciprocalRank(Ties.EXPECTED, policy);
    }

    /// The relevant ones among the first `k` items, over `k`.
    ///
    /// @param k at least 1
    public static Metric<QueryPredictions> precisionAt(int k) {
        return precisionAt(checked(k), Ties.EXPECTED);
    }

    /// The relevant ones among the first `k` items, over all relevant ones of the query.
    ///
    /// @param k at least 1
    public static Metric<QueryPredictions> recallAt(int k, Undefined policy) {
        return recallAt(checked(k), Ties.EXPECTED, policy);
    }

    /// Label ranking average precision: as [#averagePrecision], equal scores all counted as before
    /// the item (G. Tsoumakas, I. Katakis, I. Vlahavas, 2010).
    public static Metric<QueryPredictions> labelRankingAveragePrecision(Undefined policy) {
        return share(
                "label_ranking_average_precision",
                new QueryMean(
                        items -> new Retrieved(items, Ties.EXPECTED)::labelRanking,
                        policy,
                        Scale.LOGIT));
    }

    /// All of them: at ranks 3, 5 and 10 and over all items, expected, worst and best of ties.
    ///
    /// @param policy what a query without relevant items is: it makes a mean undefined, counts as 0 or
    ///     1, or is left out
    public static List<Metric<QueryPredictions>> all(Undefined policy) {
        List<Metric<QueryPredictions>> all = new ArrayList<>();
        for (Ties ties : Ties.values()) {
            for (int k : new int[] {3, 5, 10, ALL}) {
                all.add(ndcg(k, Gain.LINEAR, ties, policy));
                all.add(ndcg(k, Gain.EXPONENTIAL, ties, policy));
                all.add(dcg(k, Gain.LINEAR, ties));
            }
            all.add(averagePrecision(ties, policy));
            all.add(reciprocalRank(ties, policy));
            for (int k : RANKS) {
                all.add(precisionAt(k, ties));
                all.add(recallAt(k, ties, policy));
            }
        }
        all.add(labelRankingAveragePrecision(policy));
        return List.copyOf(all);
    }

    /// The numbers that a mean of this class is the mean of.
    ///
    /// @param mean one of the metrics of this class
    /// @return one number per query, NaN for a query that is 0/0 and for one of weight 0
    public static double[] ofEach(Metric<QueryPredictions> mean, QueryPredictions predictions) {
        if (mean.uncertainty() instanceof QueryMean of) {
            return of.numbers(predictions);
        }
        throw new IllegalArgumentException(
                "mean is " + mean.name() + "; expected a metric of QueryMetrics");
    }

    private static int checked(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k is " + k + "; expected at least 1");
        }
        return k;
    }

    private static Metric<QueryPredictions> ndcg(int k, Gain gain, Ties ties, Undefined policy) {
        Function<RankedItems, QueryFormula> formula =
                items -> {
                    Discounted sums = new Discounted(items, gain, k, ties);
                    return query -> Math.min(1, sums.of(query) / sums.ideal(query));
                };
        return share(
                key("ndcg" + kind(gain), k, ties), new QueryMean(formula, policy, Scale.LOGIT));
    }

    private static Metric<QueryPredictions> dcg(int k, Gain gain, Ties ties) {
        QueryMean mean =
                new QueryMean(
                        items -> new Discounted(items, gain, k, ties)::of,
                        Undefined.NAN,
                        Scale.PLAIN);
        return metric(key("dcg" + kind(gain), k, ties), Double.POSITIVE_INFINITY, mean);
    }

    private static Metric<QueryPredictions> averagePrecision(Ties ties, Undefined policy) {
        Function<RankedItems, QueryFormula> formula =
                items -> new Retrieved(items, ties)::averagePrecision;
        return share("map" + ties.suffix(), new QueryMean(formula, policy, Scale.LOGIT));
    }

    private static Metric<QueryPredictions> reciprocalRank(Ties ties, Undefined policy) {
        Function<RankedItems, QueryFormula> formula =
                items -> new Retrieved(items, ties)::reciprocalRank;
        return share("mrr" + ties.suffix(), new QueryMean(formula, policy, Scale.LOGIT));
    }

    private static Metric<QueryPredictions> precisionAt(int k, Ties ties) {
        Function<RankedItems, QueryFormula> formula =
                items -> {
                    Retrieved retrieved = new Retrieved(items, ties);
                    return query -> retrieved.amongFirst(query, k) / k;
                };
        return share(key("precision", k, ties), new QueryMean(formula, Undefined.NAN, Scale.LOGIT));
    }

    private static Metric<QueryPredictions> recallAt(int k, Ties ties, Undefined policy) {
        Function<RankedItems, QueryFormula> formula =
                items -> {
                    Retrieved retrieved = new Retrieved(items, ties);
                    return query -> retrieved.amongFirst(query, k) / items.relevant(query);
                };
        return share(key("recall", k, ties), new QueryMean(formula, policy, Scale.LOGIT));
    }

    private static String kind(Gain gain) {
        return gain == Gain.LINEAR ? "" : "_exp";
    }

    private static String key(String name, int k, Ties ties) {
        return name + (k == ALL ? "" : "_at_" + k) + ties.suffix();
    }

    private static Metric<QueryPredictions> share(String name, QueryMean mean) {
        return metric(name, 1, mean);
    }

    private static Metric<QueryPredictions> metric(String name, double high, QueryMean mean) {
        return new Metric<>(name, Direction.HIGHER, 0, high, mean::value, mean);
    }
}
