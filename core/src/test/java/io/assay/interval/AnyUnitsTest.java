package io.assay.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Interval;
import io.assay.Metric;
import io.assay.Predictions;
import io.assay.Undefined;
import io.assay.query.QueryMetrics;
import io.assay.query.QueryPredictions;
import io.assay.regression.RealMetrics;
import io.assay.regression.RealPredictions;
import io.assay.resample.Bootstrap;
import io.assay.resample.IntervalMethod;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// Predictions of every kind are resampled by weighting their units.
class AnyUnitsTest {
    private static final int ROWS = 300;

    private static RealPredictions numbers() {
        SplittableRandom random = new SplittableRandom(7);
        double[] truth = random.doubles(ROWS).toArray();
        double[] predicted = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            predicted[i] = truth[i] + random.nextGaussian() / 3;
        }
        return Predictions.real(truth, predicted);
    }

    private static List<Estimate> of(RealPredictions rows, Intervals intervals) {
        return intervals.of(rows, RealMetrics.all(Undefined.NAN), rows.rows(), rows::weighted);
    }

    @Test
    void resampledIntervalsAreNearThoseOfTheInfluence() {
        RealPredictions rows = numbers();
        List<Estimate> plain = of(rows, Intervals.at(0.9));
        for (IntervalMethod method : List.of(IntervalMethod.PERCENTILE, IntervalMethod.BCA)) {
            Intervals intervals = Intervals.at(0.9).resampling(Bootstrap.of(800, 1), method);
            List<Estimate> resampled = of(rows, intervals);
            for (int i = 0; i < plain.size(); i++) {
                String name = RealMetrics.all(Undefined.NAN).get(i).name();
                Estimate expected = plain.get(i);
                Estimate found = resampled.get(i);
                assertEquals(expected.reason() == null, found.reason() == null, name);
                if (found.reason() == null) {
                    double width = width(expected.interval());
                    assertEquals(width, width(found.interval()), 0.3 * width, name);
                    assertTrue(found.method().startsWith("bootstrap, "), found.method());
                    assertTrue(found.interval().low() <= found.value().value(), name);
                }
            }
        }
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    @Test
    void withoutAMethodForAllTheUsualIntervalsStay() {
        RealPredictions rows = numbers();
        Intervals intervals = Intervals.at(0.9).resampling(Bootstrap.of(50, 1));
        assertEquals(
                intervals.of(rows, RealMetrics.all(Undefined.NAN)).toString(),
                of(rows, intervals).toString());
    }

    @Test
    void queriesAreDrawnWhole() {
        SplittableRandom random = new SplittableRandom(3);
        int[] query = new int[ROWS];
        double[] relevance = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            query[i] = i % 60;
            relevance[i] = random.nextInt(3);
        }
        double[] scores = random.doubles(ROWS).toArray();
        QueryPredictions rows = Predictions.queries(query, relevance, scores);
        List<Metric<QueryPredictions>> metrics = List.of(QueryMetrics.precisionAt(3));
        Bootstrap bootstrap = Bootstrap.of(1_000, 5);
        Intervals intervals = Intervals.at(0.9).resampling(bootstrap, IntervalMethod.PERCENTILE);
        Estimate found = intervals.of(rows, metrics, rows.queries(), rows::weighted).get(0);
        double[] each = QueryMetrics.ofEach(metrics.get(0), rows);
        Interval of = bootstrap.replicate("mean", 60, (r, n) -> mean(each, r, n)).percentile(0.9);
        assertEquals(of.low(), found.interval().low(), 1e-12);
        assertEquals(of.high(), found.interval().high(), 1e-12);
        Estimate weighted =
                intervals
                        .of(
                                rows.weighted(random.doubles(60).toArray()),
                                metrics,
                                rows.queries(),
                                rows::weighted)
                        .get(0);
        assertEquals("queries carry weights", weighted.reason());
    }

    private static double mean(double[] each, int[] rows, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += each[rows[i]];
        }
        return sum / count;
    }

    @Test
    void threadsDoNotMatter() {
        RealPredictions rows = numbers();
        Bootstrap bootstrap = Bootstrap.of(100, 2);
        String alone =
                of(rows, Intervals.at(0.9).resampling(bootstrap, IntervalMethod.BASIC)).toString();
        try (Threads threads = new Threads(Executors.newFixedThreadPool(3))) {
            Intervals shared =
                    Intervals.at(0.9)
                            .resampling(bootstrap.on(threads.service(), 4), IntervalMethod.BASIC);
            assertEquals(alone, of(rows, shared).toString());
        }
    }

    private record Threads(ExecutorService service) implements AutoCloseable {
        @Override
        public void close() {
            service.shutdown();
        }
    }
}
