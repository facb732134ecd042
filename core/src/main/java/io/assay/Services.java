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

    /// Each type on its own: a loop that holds many calls is more than the compiler inlines whole, and
    /// what it leaves out would box vectors in this loop only.
    private List<Warming.Task> tasks() {
        return List.of(
                new Warming.Task("ConfusionTally.add(byte[], byte[])", this::addClasses),
                new Warming.Task("ConfusionTally.add(byte[], float[])", this::addFloats),
                new Warming.Task("ConfusionTally.add(byte[], double[])", this::addDoubles),
                new Warming.Task("Evaluator.at, float[]", call -> at(floats(call))),
                new Warming.Task("Evaluator.at, double[]", call -> at(doubles(call))),
                new Warming.Task("Evaluator.ranking, float[]", call -> rank(floats(call))),
                new Warming.Task("Evaluator.ranking, double[]", call -> rank(doubles(call))),
                new Warming.Task("Evaluator.logLoss, float[]", call -> lose(floats(call))),
                new Warming.Task("Evaluator.logLoss, double[]", call -> lose(doubles(call))));
    }

    /// Mostly a few hundred rows: a whole number of vectors, or not.
    private static int rows(int call) {
        return call % 8 == 0 ? ROWS : 200 + call % 100;
    }

    private void addClasses(int call) {
        for (int i = 0; i < TIMES; i++) {
            tally.add(truth, predicted, i, rows(call));
        }
    }

    private void addFloats(int call) {
        for (int i = 0; i < TIMES; i++) {
            tally.add(truth, floats, i, rows(call), 0.5f);
        }
    }

    private void addDoubles(int call) {
        for (int i = 0; i < TIMES; i++) {
            tally.add(truth, doubles, i, rows(call), 0.5);
        }
    }

    private Evaluator floats(int call) {
        for (int i = 0; i < TIMES; i++) {
            ofFloats.load(truth, floats, i, rows(call));
        }
        return ofFloats;
    }

    private Evaluator doubles(int call) {
        for (int i = 0; i < TIMES; i++) {
            ofDoubles.load(truth, doubles, i, rows(call));
        }
        return ofDoubles;
    }

    private void at(Evaluator evaluator) {
        for (int i = 0; i < TIMES; i++) {
            kept += evaluator.at(0.5).f1() + evaluator.above(0.5).mcc();
        }
    }

    private void rank(Evaluator evaluator) {
        for (int i = 0; i < TIMES; i++) {
            kept += evaluator.auc() + evaluator.ranking().averagePrecision();
        }
    }

    private void lose(Evaluator evaluator) {
        for (int i = 0; i < TIMES; i++) {
            kept += evaluator.logLoss(LogLoss.CLIP) + evaluator.brier();
        }
    }
}
