package io.assay.learn.ensemble;

import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.grow.Signature;
import io.assay.learn.parallel.SizedSpare;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.Arrays;
import java.util.List;

/// Models that vote.
public final class VotingModel implements StoredModel {
    private final Signature signature;
    private final List<Model> members;
    private final Combination combination;
    private final SizedSpare<Room> spare;

    /// What a call needs beside its answers.
    private record Room(double[] predicted, RankShares ranks) {}

    VotingModel(Signature signature, List<Model> members, Combination combination) {
        combination.checkModels(members.size());
        combination.checkOutputs(signature.outputs());
        this.signature = signature;
        this.members = List.copyOf(members);
        this.combination = combination;
        int outputs = signature.outputs();
        spare =
                new SizedSpare<>(
                        n -> new Room(new double[n], combination.ranks(n / outputs)),
                        room -> room.predicted().length);
    }

    /// @throws IllegalArgumentException also if the votes are of ranks and there are no rows
    @Override
    public void predict(Table rows, double[] into) {
        signature.check(rows, into);
        Arrays.fill(into, 0);
        Room room = spare.take(into.length);
        for (int m = 0; m < members.size(); m++) {
            members.get(m).predict(rows, room.predicted());
            combination.add(m, room.predicted(), signature.outputs(), room.ranks(), into);
        }
        spare.give(room);
        combination.finish(members.size(), signature.outputs(), into);
    }

    /// The models, in their order.
    public List<Model> members() {
        return members;
    }

    /// The weights of the models, which sum to 1.
    public double[] weights() {
        return combination.shares(members.size());
    }

    /// Such as `3 models, mean by [0.5, 0.3, 0.2]`.
    @Override
    public String toString() {
        return members.size() + " models, " + combination;
    }

    @Override
    public String kind() {
        return "voting";
    }

    @Override
    public void write(ModelWriter out) {
        signature.write(out);
        out.integer("rule", combination.rule().ordinal());
        double[] given = combination.given(); // shares of 1 would round otherwise when read again
        out.integer("weighted", given == null ? 0 : 1);
        if (given != null) {
            out.doubles("weights", given);
        }
        Members.write(out, members);
    }

    /// Reads what [#write] wrote.
    public static VotingModel read(ModelReader in) {
        Signature signature = Signature.read(in);
        Combination.Rule[] rules = Combination.Rule.values();
        Combination.Rule rule = rules[(int) in.integer("rule", 0, rules.length - 1)];
        in.check(
                rule != Combination.Rule.MAJORITY || signature.outputs() > 1,
                "a majority is of classes");
        double[] weights = in.integer("weighted", 0, 1) == 1 ? in.doubles("weights") : null;
        in.check(weights == null || Members.areWeights(weights), "weights are not of at least 0");
        List<Model> members = Members.read(in);
        in.check(
                weights == null || members.size() == weights.length,
                "weights and members differ in number");
        return new VotingModel(signature, members, new Combination(rule, weights));
    }
}
