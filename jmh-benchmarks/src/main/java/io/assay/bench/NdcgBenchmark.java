package io.assay.bench;

import io.assay.Metric;
import io.assay.Predictions;
import io.assay.Undefined;
import io.assay.query.Gain;
import io.assay.query.QueryMetrics;
import io.assay.query.QueryPredictions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast is NDCG at 10 of queries of 20 items each, from three columns: checked, grouped, sorted and
/// summed?
///
/// The limit. 20 items go through 97 pairs of a sorting network, 128 queries side by side in vectors: 25
/// ns a query. Reading 20 bytes an item twice, at the door and to sort, takes 80 ns; turning scores to
/// keys and back, grades, ranks and the best order another 150.
public class NdcgBenchmark extends Measured {
    private static final Metric<QueryPredictions> NDCG =
            QueryMetrics.ndcgAt(10, Gain.LINEAR, Undefined.ZERO);

    /// Rows on which the number is right.
    @State(Scope.Benchmark)
    public static class Checked {

        /// It is that of the hand-written sort.
        @Setup
        public void check(RankedRows rows, KernelChoice choice) {
            choice.inUse();
            NdcgBenchmark benchmark = new NdcgBenchmark();
            Expected.number("NDCG", benchmark.hand(rows), benchmark.ndcg(rows, this), 1e-9);
        }
    }

    /// By hand: a map of judgements and a sorted list of objects for each query.
    @Benchmark
    @Reads(bytes = 20)
    public double hand(RankedRows rows) {
        return HandNdcg.of(rows.query, rows.relevance, rows.scores, 10);
    }

    /// From the columns.
    @Benchmark
    @Reads(bytes = 20, hand = "hand")
    public double ndcg(RankedRows rows, Checked checked) {
        return NDCG.of(Predictions.queries(rows.query, rows.relevance, rows.scores)).value();
    }
}
