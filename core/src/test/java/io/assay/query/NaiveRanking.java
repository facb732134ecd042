package io.assay.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Every metric by its definition, of relevances in the order in which items are shown. A metric that
/// is not listed fails the build.
final class NaiveRanking {
    private final Map<String, ToDoubleFunction<List<Double>>> formulas = new LinkedHashMap<>();

    NaiveRanking() {
        for (int k : new int[] {3, 5, 10, Integer.MAX_VALUE}) {
            String at = k == Integer.MAX_VALUE ? "" : "_at_" + k;
            formulas.put("ndcg" + at, r -> dcg(r, k) / dcg(best(r), k));
            formulas.put(
                    "ndcg_exp" + at, r -> dcg(exponential(r), k) / dcg(exponential(best(r)), k));
            formulas.put("dcg" + at, r -> dcg(r, k));
            if (k <= 10) {
                formulas.put("precision" + at, r -> (double) relevant(r, k) / k);
                formulas.put("recall" + at, r -> (double) relevant(r, k) / relevant(r, r.size()));
            }
        }
        formulas.put("map", NaiveRanking::averagePrecision);
        formulas.put("mrr", NaiveRanking::reciprocalRank);
    }

    Set<String> names() {
        return formulas.keySet();
    }

    double of(String name, List<Double> relevances) {
        return formulas.get(name).applyAsDouble(relevances);
    }

    private static double dcg(List<Double> gains, int k) {
        double sum = 0;
        for (int i = 0; i < Math.min(k, gains.size()); i++) {
            sum += gains.get(i) / (Math.log(i + 2.0) / Math.log(2));
        }
        return sum;
    }

    private static List<Double> best(List<Double> relevances) {
        List<Double> sorted = new ArrayList<>(relevances);
        sorted.sort((a, b) -> Double.compare(b, a));
        return sorted;
    }

    private static List<Double> exponential(List<Double> relevances) {
        return relevances.stream().map(r -> Math.pow(2, r) - 1).toList();
    }

    private static int relevant(List<Double> relevances, int k) {
        int count = 0;
        for (int i = 0; i < Math.min(k, relevances.size()); i++) {
            count += relevances.get(i) > 0 ? 1 : 0;
        }
        return count;
    }

    private static double averagePrecision(List<Double> relevances) {
        double sum = 0;
        for (int i = 0; i < relevances.size(); i++) {
            sum += relevances.get(i) > 0 ? relevant(relevances, i + 1) / (i + 1.0) : 0;
        }
        return sum / relevant(relevances, relevances.size());
    }

    private static double reciprocalRank(List<Double> relevances) {
        for (int i = 0; i < relevances.size(); i++) {
            if (relevances.get(i) > 0) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
