package io.assay.learn.ensemble;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.parallel.Parts;
import io.assay.learn.parallel.Seeds;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;

/// The models of an ensemble: how they are learned from one table, and stored.
final class Members {
    private static final int MOST = 1 << 20;

    private Members() {}

    /// Refuses an ensemble of nobody.
    static List<Learner> checked(Learner... learners) {
        if (learners.length == 0) {
            throw new IllegalArgumentException("there are no learners; expected at least one");
        }
        return List.of(learners);
    }

    /// Learns all, each with a seed of its own.
    static List<Model> fit(List<Learner> learners, Table table, long seed, Executor executor) {
        Model[] models = new Model[learners.size()];
        Parts.run(
                models.length,
                executor,
                m -> models[m] = learners.get(m).fit(table, Seeds.of(seed, m)));
        return Arrays.asList(models);
    }

    static void write(ModelWriter out, List<? extends Model> members) {
        out.integer("members", members.size());
        for (int m = 0; m < members.size(); m++) {
            out.model("member" + m, members.get(m));
        }
    }

    static List<Model> read(ModelReader in) {
        int count = (int) in.integer("members", 1, MOST);
        List<Model> members = new ArrayList<>();
        for (int m = 0; m < count; m++) {
            members.add(in.model("member" + m));
        }
        return members;
    }

    /// Whether none is below 0 and their sum is finite and above it.
    static boolean areWeights(double[] weights) {
        double sum = 0;
        for (double w : weights) {
            if (!(w >= 0)) {
                return false;
            }
            sum += w;
        }
        return sum > 0 && sum < Double.POSITIVE_INFINITY;
    }
}
