package io.assay.learn.ensemble;

import io.assay.learn.Table;
import io.assay.learn.grow.Signature;
import io.assay.learn.parallel.SizedSpare;
import io.assay.learn.tree.TreeModel;
import io.assay.learn.tree.TreeSum;
import java.util.Arrays;
import java.util.List;

/// How the rounds of [AdaBoostModel] become one answer.
@FunctionalInterface
interface Ballot {

    /// Writes, of classes, the say that each class has, or of numbers the median by say.
    void count(Table rows, double[] into);

    /// Of trees, which walk together through block after block of the rows, or of any models.
    static Ballot of(Signature signature, List<AdaBoostModel.Round> rounds) {
        double[] says = rounds.stream().mapToDouble(AdaBoostModel.Round::say).toArray();
        List<TreeModel> trees =
                rounds.stream()
                        .map(AdaBoostModel.Round::model)
                        .filter(TreeModel.class::isInstance)
                        .map(TreeModel.class::cast)
                        .filter(tree -> tree.columns().equals(signature.columns()))
                        .filter(tree -> tree.target().equals(signature.target()))
                        .toList();
        boolean areTrees = trees.size() == rounds.size();
        if (!signature.target().isClasses()) {
            return new Medians(rounds, says, areTrees ? new TreeSum(trees) : null);
        }
        return areTrees ? TreeSum.ofVotes(trees, says)::sum : ofAny(rounds, signature.outputs());
    }

    private static Ballot ofAny(List<AdaBoostModel.Round> rounds, int classes) {
        SizedSpare<double[]> spare = new SizedSpare<>(double[]::new, room -> room.length);
        return (rows, into) -> {
            Arrays.fill(into, 0);
            double[] predicted = spare.take(into.length);
            for (int r = 0; r < rounds.size(); r++) {
                AdaBoostModel.Round round = rounds.get(r);
                round.model().predict(rows, predicted);
                for (int at = 0; at < into.length; at += classes) {
                    into[at + Combination.argmax(predicted, at, classes)] += round.say();
                }
            }
            spare.give(predicted);
        };
    }
}
