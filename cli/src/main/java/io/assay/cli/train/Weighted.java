package io.assay.cli.train;

import io.assay.cli.request.EnsembleRequest;
import io.assay.cli.request.EnsembleRequest.By;
import io.assay.cli.request.EnsembleRequest.Weighting;
import io.assay.cli.request.UsageException;
import io.assay.cli.table.Members;
import io.assay.learn.Table;
import io.assay.learn.curve.Scoring;
import io.assay.learn.ensemble.Combination;
import io.assay.learn.ensemble.WeightFit;
import io.assay.split.Split;
import java.util.Arrays;

/// The weights of members, and what they say together.
///
/// @param weights of the members, from all rows
/// @param outputs combined; with weights that are fitted, each row by weights fitted without its fold
record Weighted(double[] weights, double[] outputs) {
    private static final int ROUNDS = 100;

    static Weighted of(EnsembleRequest request, Members members) {
        int width = members.truth().target().outputs();
        double[] weights = weights(request, members.truth(), members.outputs());
        if (!request.isFitted()) {
            return new Weighted(weights, combined(request.by(), members.outputs(), weights, width));
        }
        double[] outputs = new double[members.outputs()[0].length];
        for (Split split :
                CrossPlan.random(members.truth(), request.folds(), request.seed()).splits()) {
            int[] train = split.train().toArray();
            double[] some =
                    weights(
                            request,
                            members.truth().rows(train),
                            picked(members.outputs(), train, width));
            int[] test = split.test().toArray();
            double[] said =
                    combined(request.by(), picked(members.outputs(), test, width), some, width);
            for (int i = 0; i < test.length; i++) {
                System.arraycopy(said, i * width, outputs, test[i] * width, width);
            }
        }
        return new Weighted(weights, outputs);
    }

    private static double[] weights(EnsembleRequest request, Table truth, double[][] outputs) {
        if (request.weighting() == Weighting.GIVEN) {
            if (request.weights().size() != outputs.length) {
                throw new UsageException(
                        "--weights gives "
                                + request.weights().size()
                                + " numbers; expected one for each of"
                                + " the "
                                + outputs.length
                                + " members");
            }
            return request.weights().stream().mapToDouble(Double::doubleValue).toArray();
        }
        if (request.weighting() == Weighting.EQUAL) {
            double[] equal = new double[outputs.length];
            Arrays.fill(equal, 1.0 / outputs.length);
            return equal;
        }
        if (request.weighting() == Weighting.GREEDY) {
            Scoring<?> scoring = Yardstick.of(truth.target()).loss();
            return WeightFit.greedy(outputs, ROUNDS, mean -> scoring.of(truth, mean).value());
        }
        return truth.target().isClasses()
                ? WeightFit.logLoss(outputs, truth.labels(), truth.classes().size())
                : WeightFit.squaredError(outputs, truth.numbers());
    }

    private static double[] combined(By by, double[][] outputs, double[] weights, int width) {
        Combination combination =
                switch (by) {
                    case MEAN -> Combination.mean();
                    case MAJORITY -> Combination.majority();
                    case RANKS -> Combination.ranks();
                };
        return combination.weights(weights).of(outputs, width);
    }

    private static double[][] picked(double[][] outputs, int[] rows, int width) {
        double[][] some = new double[outputs.length][];
        for (int m = 0; m < outputs.length; m++) {
            some[m] = OutOfFold.picked(outputs[m], rows, width);
        }
        return some;
    }
}
