package io.assay.bench.track.gate;

import io.assay.ConfusionTally;
import io.assay.Evaluator;
import io.assay.Predictions;
import io.assay.bench.Shape;
import io.assay.bench.track.gate.count.Growth;
import io.assay.multiclass.ClassPredictions;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// The calls of a service, each on a batch that was drawn beforehand.
final class Calls {
    private static final double CLIP = 1e-12;

    private Calls() {}

    static List<Operation> all() {
        return List.of(
                floats("load", Growth.EXACT, "load([B[FII)V", Shape.SMOOTH, e -> 0),
                floats("at", Growth.EXACT, "at(D)Lio/assay/ConfusionTally;", Shape.SMOOTH, at()),
                floats("auc", Growth.RANKING, "ranking()Lio/assay/Ranking;", Shape.SMOOTH, auc()),
                floats(
                        "auc-ties",
                        Growth.RANKING,
                        "ranking()Lio/assay/Ranking;",
                        Shape.TIES,
                        auc()),
                floats(
                        "auc-rare",
                        Growth.RANKING,
                        "ranking()Lio/assay/Ranking;",
                        Shape.RARE,
                        auc()),
                floats(
                        "average-precision",
                        Growth.RANKING,
                        "ranking()Lio/assay/Ranking;",
                        Shape.SMOOTH,
                        e -> e.ranking().averagePrecision()),
                floats("log-loss", Growth.EXACT, "logLoss(D)D", Shape.SMOOTH, e -> e.logLoss(CLIP)),
                floats("brier", Growth.EXACT, "brier()D", Shape.SMOOTH, Evaluator::brier),
                doubles(),
                tally(),
                curve(),
                matrix());
    }

    private static ToDoubleFunction<Evaluator> at() {
        return e -> e.at(0.5).f1();
    }

    private static ToDoubleFunction<Evaluator> auc() {
        return Evaluator::auc;
    }

    private static Operation floats(
            String name,
            Growth growth,
            String entry,
            Shape shape,
            ToDoubleFunction<Evaluator> metric) {
        return new Operation(
                "evaluator-" + name,
                growth,
                "io.assay.Evaluator::" + entry,
                rows -> {
                    Evaluator evaluator = Evaluator.ofFloats(rows);
                    Batch batch = Batch.draw(shape, rows);
                    return () -> {
                        evaluator.load(batch.truth(), batch.floats(), 0, rows);
                        return Double.doubleToLongBits(metric.applyAsDouble(evaluator));
                    };
                });
    }

    private static Operation doubles() {
        return new Operation(
                "evaluator-auc-doubles",
                Growth.RANKING,
                "io.assay.Evaluator::ranking()Lio/assay/Ranking;",
                rows -> {
                    Evaluator evaluator = Evaluator.ofDoubles(rows);
                    Batch batch = Batch.draw(Shape.SMOOTH, rows);
                    return () -> {
                        evaluator.load(batch.truth(), batch.doubles(), 0, rows);
                        return Double.doubleToLongBits(evaluator.auc());
                    };
                });
    }

    private static Operation tally() {
        return new Operation(
                "tally-add",
                Growth.LINEAR,
                "io.assay.ConfusionTally::add([B[FIIF)V",
                rows -> {
                    Batch batch = Batch.draw(Shape.SMOOTH, rows);
                    ConfusionTally tally = new ConfusionTally();
                    return () -> {
                        tally.reset();
                        tally.add(batch.truth(), batch.floats(), 0, rows, 0.25f);
                        return Double.doubleToLongBits(tally.f1());
                    };
                });
    }

    private static Operation curve() {
        return new Operation(
                "predictions-auc",
                Growth.RANKING,
                "io.assay.BinaryPredictions::auc()D",
                rows -> {
                    Batch batch = Batch.draw(Shape.SMOOTH, rows);
                    return () ->
                            Double.doubleToLongBits(
                                    Predictions.binary(batch.truth(), batch.floats()).auc());
                });
    }

    private static Operation matrix() {
        return new Operation(
                "classes-matrix",
                Growth.EXACT,
                "io.assay.multiclass.ClassPredictions::of([I[II)Lio/assay/multiclass/ClassPredictions;",
                rows -> {
                    SplittableRandom random = new SplittableRandom(42);
                    int[] truth = random.ints(rows, 0, 10).toArray();
                    int[] predicted = random.ints(rows, 0, 10).toArray();
                    return () ->
                            Double.doubleToLongBits(
                                    ClassPredictions.of(truth, predicted, 10)
                                            .confusion()
                                            .accuracy());
                });
    }

    /// Rows of one batch.
    ///
    /// @param truth 0 or 1
    /// @param floats scores
    /// @param doubles the same scores
    private record Batch(byte[] truth, float[] floats, double[] doubles) {
        static Batch draw(Shape shape, int rows) {
            Batch batch = new Batch(new byte[rows], new float[rows], new double[rows]);
            shape.draw(42, batch.truth, batch.floats, batch.doubles);
            return batch;
        }
    }
}
