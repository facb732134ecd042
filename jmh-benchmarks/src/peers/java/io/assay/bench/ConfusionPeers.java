package io.assay.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tribuo.classification.evaluation.LabelConfusionMatrix;
import smile.validation.metric.ConfusionMatrix;

/// The 2x2 table in other libraries.
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class ConfusionPeers extends Measured {

    /// Arrays whose counts were compared.
    @State(Scope.Benchmark)
    public static class Arrays {
        ArrayRows rows;

        /// Smile counts what the definition says.
        @Setup
        public void check(ArrayRows drawn) {
            rows = drawn;
            int[][] found = new ConfusionPeers().smile(this).matrix();
            long[] cells = {found[0][0], found[0][1], found[1][0], found[1][1]};
            Expected.counts("Smile", cells(rows.data), cells);
        }
    }

    /// Tribuo's objects, compared.
    @State(Scope.Benchmark)
    public static class Tribuo {
        ObjectRows.Tribuo rows;

        /// Tribuo counts what the definition says.
        @Setup
        public void check(ObjectRows.Tribuo drawn) {
            rows = drawn;
            LabelConfusionMatrix matrix = new ConfusionPeers().tribuo(this);
            double[] found = {
                matrix.tn(rows.positive),
                matrix.fp(rows.positive),
                matrix.fn(rows.positive),
                matrix.tp(rows.positive)
            };
            Expected.counts("Tribuo", cells(rows.data), whole(found));
        }
    }

    /// Weka's objects, compared.
    @State(Scope.Benchmark)
    public static class Weka {
        ObjectRows.Weka rows;

        /// Weka counts what the definition says. At 0.5 exactly it takes the first class; no drawn
        /// score is that.
        @Setup
        public void check(ObjectRows.Weka drawn) throws Exception {
            rows = drawn;
            double[] found = new ConfusionPeers().weka(this).getRowPackedCopy();
            Expected.counts("Weka", cells(rows.data), whole(found));
        }
    }

    private static long[] cells(BinaryRows rows) {
        long[] cells = new long[4];
        for (int i = 0; i < rows.rows; i++) {
            cells[2 * rows.truth[i] + rows.predicted[i]]++;
        }
        return cells;
    }

    private static long[] whole(double[] counts) {
        return java.util.Arrays.stream(counts).mapToLong(count -> (long) count).toArray();
    }

    /// `ConfusionMatrix.of`.
    @Benchmark
    @Reads(bytes = 8)
    @Peer(
            library = "Smile",
            of = {"ConfusionBenchmark.labels", "ConfusionBenchmark.ints"})
    public ConfusionMatrix smile(Arrays arrays) {
        return ConfusionMatrix.of(arrays.rows.truth, arrays.rows.predicted);
    }

    /// `LabelConfusionMatrix`.
    @Benchmark
    @Reads(bytes = 8)
    @Peer(
            library = "Tribuo",
            of = {"ConfusionBenchmark.labels", "ConfusionBenchmark.ints"})
    public LabelConfusionMatrix tribuo(Tribuo objects) {
        return new LabelConfusionMatrix(objects.rows.classes, objects.rows.predictions);
    }

    /// `ConfusionMatrix.addPredictions`.
    @Benchmark
    @Reads(bytes = 8)
    @Peer(
            library = "Weka",
            of = {"ConfusionBenchmark.labels", "ConfusionBenchmark.ints"})
    public weka.classifiers.evaluation.ConfusionMatrix weka(Weka objects) throws Exception {
        var matrix = new weka.classifiers.evaluation.ConfusionMatrix(new String[] {"0", "1"});
        matrix.addPredictions(objects.rows.predictions);
        return matrix;
    }
}
