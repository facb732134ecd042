package io.assay.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// NDCG as one writes it after trec_eval: judgements by document in a map, the documents of a query as
/// objects in a list that is sorted by score.
final class HandNdcg {
    private HandNdcg() {}

    private record Document(int id, double score) {}

    /// The mean over queries, which stand one after the other; 0 for those without relevant items.
    static double of(int[] query, double[] relevance, double[] scores, int first) {
        double sum = 0;
        int queries = 0;
        for (int from = 0, to; from < query.length; from = to) {
            Map<Integer, Integer> judgements = new HashMap<>();
            List<Document> documents = new ArrayList<>();
            for (to = from; to < query.length && query[to] == query[from]; to++) {
                judgements.put(to, (int) relevance[to]);
                documents.add(new Document(to, scores[to]));
            }
            sum += ofQuery(judgements, documents, first);
            queries++;
        }
        return sum / queries;
    }

    private static double ofQuery(
            Map<Integer, Integer> judgements, List<Document> documents, int first) {
        documents.sort(
                Comparator.comparingDouble(Document::score).reversed().thenComparing(Document::id));
        List<Integer> gains = new ArrayList<>();
        documents.forEach(document -> gains.add(judgements.getOrDefault(document.id(), 0)));
        double gained = discounted(gains, first);
        gains.sort(Collections.reverseOrder());
        double ideal = discounted(gains, first);
        return ideal == 0 ? 0 : gained / ideal;
    }

    private static double discounted(List<Integer> gains, int first) {
        double sum = 0;
        for (int i = 0; i < Math.min(first, gains.size()); i++) {
            sum += gains.get(i) / (Math.log(i + 2.0) / Math.log(2));
        }
        return sum;
    }
}
