package io.assay.bench;

import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import smile.validation.metric.ConfusionMatrix;

/// The K x K table in Smile; Tribuo and Weka take objects, see [ConfusionPeers].
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class MulticlassPeers extends Measured {

    /// Rows whose counts were compared.
    @State(Scope.Benchmark)
    public static class Checked {

        /// Smile counts what the hand loop counts.
        @Setup
        public void check(ClassRows rows) {
            MulticlassBenchmark.HandTable hand = new MulticlassBenchmark.HandTable();
            hand.make(rows);
            long[][] expected = new MulticlassBenchmark().hand(rows, hand);
            int[][] found = new MulticlassPeers().smile(rows, this).matrix();
            for (int k = 0; k < found.length; k++) {
                Expected.counts(
                        "Smile", expected[k], Arrays.stream(found[k]).asLongStream().toArray());
            }
        }
    }

    /// `ConfusionMatrix.of`.
    @Benchmark
    @Reads(bytes = 8)
    @Peer(
            library = "Smile",
            of = {
                "MulticlassBenchmark.table",
                "ByteClassesBenchmark.table",
                "ShortClassesBenchmark.table"
            })
    public ConfusionMatrix smile(ClassRows rows, Checked checked) {
        return ConfusionMatrix.of(rows.truth, rows.predicted);
    }
}
