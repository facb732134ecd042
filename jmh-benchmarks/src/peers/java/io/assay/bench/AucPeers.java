package io.assay.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tribuo.classification.evaluation.LabelEvaluationUtil;
import smile.validation.metric.AUC;
import weka.classifiers.evaluation.ThresholdCurve;

/// The area under the ROC curve in other libraries. None takes floats, so all stand beside both.
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class AucPeers extends Measured {

    /// Arrays whose area was compared.
    @State(Scope.Benchmark)
    public static class Smile {

        /// The area is that of the hand loop.
        @Setup
        public void check(ArrayRows rows) {
            Expected.number("Smile", areaOf(rows.data), new AucPeers().smile(rows, this), 1e-9);
        }
    }

    /// Arrays for Tribuo whose area was compared.
    @State(Scope.Benchmark)
    public static class Tribuo {

        /// Larger sets on request: a call takes the square of the time.
        @Param({"1000", "100000"})
        public int rows;

        final ArrayRows arrays = new ArrayRows();

        /// The area is that of the hand loop.
        @Setup
        public void check() {
            arrays.rows = rows;
            arrays.copy();
            Expected.number("Tribuo", areaOf(arrays.data), new AucPeers().tribuo(this), 1e-9);
        }
    }

    /// Objects whose area was compared.
    @State(Scope.Benchmark)
    public static class Weka {

        /// The area is that of the hand loop.
        @Setup
        public void check(ObjectRows.Weka rows) {
            Expected.number("Weka", areaOf(rows.data), new AucPeers().weka(rows, this), 1e-9);
        }
    }

    private static double areaOf(BinaryRows rows) {
        return HandAuc.of(rows.truth, rows.doubles);
    }

    /// `AUC.of`.
    @Benchmark
    @Reads(bytes = 12)
    @Peer(
            library = "Smile",
            of = {"AucBenchmark.floats", "AucBenchmark.doubles"})
    public double smile(ArrayRows rows, Smile checked) {
        return AUC.of(rows.truth, rows.data.doubles);
    }

    /// `binaryAUCROC`.
    @Benchmark
    @Reads(bytes = 9)
    @Peer(
            library = "Tribuo",
            of = {"AucBenchmark.floats", "AucBenchmark.doubles"})
    public double tribuo(Tribuo checked) {
        ArrayRows rows = checked.arrays;
        return LabelEvaluationUtil.binaryAUCROC(rows.positive, rows.data.doubles);
    }

    /// The curve, then its area.
    @Benchmark
    @Reads(bytes = 9)
    @Peer(
            library = "Weka",
            of = {"AucBenchmark.floats", "AucBenchmark.doubles"})
    public double weka(ObjectRows.Weka rows, Weka checked) {
        return ThresholdCurve.getROCArea(new ThresholdCurve().getCurve(rows.predictions, 1));
    }
}
