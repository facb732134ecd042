package io.assay;

import io.assay.kernel.Warming;
import java.util.List;
import java.util.SplittableRandom;

/// The calls of a service, to be warmed: they were compiled around the kernels that ran before, or
/// not at all, and would take some thousand calls to be fast.
final class Services {
    private static final int ROWS = 1_000;

    /// A call is repeated, so that the compiler takes it up before the loop that makes it.
    private static final int TIMES = 4;

    private final byte[] truth = new byte[ROWS];
    private final byte[] predicted = new byte[ROWS];
    private final float[] floats = new float[ROWS];
    private final double[] doubles = new double[ROWS];
    private final ConfusionTally tally = new ConfusionTally();
    private final Evaluator ofFloats = Evaluator.ofFloats(ROWS);
    private final Evaluator ofDoubles = Evaluator.ofDoubles(ROWS);

    @SuppressWarnings("UnusedVariable") // who computes what nobody keeps is compiled to nothing
    private double kept;

    private Services() {
        SplittableRandom random = new SplittableRandom(ROWS);
        for (int i = 0; i < ROWS; i++) {
            doubles[i] = random.nextDouble();
            floats[i] = (float) doubles[i];
            truth[i] = (byte) (random.nextDouble() < doubles[i] ? 1 : 0);
            predicted[i] = (byte) (doubles[i] < 0.5 ? 0 : 1);
        }
    }

    /// Repeats the calls until they are warm; returns the names of those that are not.
    static List<String> warm(long deadline) {
        return Warming.drive(new Services().tasks(), deadline);
    }

    private List<Warming.Task> tasks() {
        return List.of(
                new Warming.Task("ConfusionTally.add", this::tally),
                new Warming.Task("Evaluator.at", call -> at(rows(call))),
                new Warming.Task("Evaluator.ranking", call -> rank(rows(call))),
                new Warming.Task("Evaluator.logLoss", call -> lose(rows(call))));
    }

    /// Mostly a few hundred rows: a whole number of vectors, or not.
    private static int rows(int call) {
        return call % 8 == 0 ? ROWS : 200 + call % 100;
    }

    private void tally(int call) {
        int rows = rows(call);
        tally.reset();
        for (int i = 0; i < TIMES; i++) {
            tally.add(truth, predicted, i, rows);
            tally.add(truth, floats, i, rows, 0.5f);
            tally.add(truth, doubles, i, rows, 0.5);
            tally.add(true, false);
        }
        kept += tally.f1();
    }

    private void at(int rows) {
        for (int i = 0; i < TIMES; i++) {
            ofFloats.load(truth, floats, i, rows);
            ofDoubles.load(truth, doubles, i, rows);
            kept += ofFloats.at(0.5).f1() + ofDoubles.at(0.5).f1();
            kept += ofFloats.above(0.5).mcc() + ofDoubles.above(0.5).mcc();
        }
    }

    private void rank(int rows) {
        for (int i = 0; i < TIMES; i++) {
            ofFloats.load(truth, floats, i, rows);
            ofDoubles.load(truth, doubles, i, rows);
            kept += ofFloats.auc() + ofDoubles.auc();
            kept += ofFloats.ranking().averagePrecision() + ofDoubles.ranking().averagePrecision();
        }
    }

    private void lose(int rows) {
        for (int i = 0; i < TIMES; i++) {
            ofFloats.load(truth, floats, i, rows);
            ofDoubles.load(truth, doubles, i, rows);
            kept += ofFloats.logLoss(LogLoss.CLIP) + ofDoubles.logLoss(LogLoss.CLIP);
            kept += ofFloats.brier() + ofDoubles.brier();
        }
    }
}
