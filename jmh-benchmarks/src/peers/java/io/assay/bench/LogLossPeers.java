package io.assay.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import smile.validation.metric.LogLoss;

/// The log loss in Smile. Tribuo and Weka compute it only as a part of a whole evaluation.
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class LogLossPeers extends Measured {

    /// Rows whose loss was compared.
    @State(Scope.Benchmark)
    public static class Checked {

        /// Smile finds the loss of the hand loop.
        @Setup
        public void check(ArrayRows rows) {
            double expected = new LogLossBenchmark().handDoubles(rows.data);
            Expected.number("Smile", expected, new LogLossPeers().smile(rows, this), 1e-9);
        }
    }

    /// `LogLoss.of`.
    @Benchmark
    @Reads(bytes = 12)
    @Peer(
            library = "Smile",
            of = {"LogLossBenchmark.floats", "LogLossBenchmark.doubles"})
    public double smile(ArrayRows rows, Checked checked) {
        return LogLoss.of(rows.truth, rows.data.doubles);
    }
}
