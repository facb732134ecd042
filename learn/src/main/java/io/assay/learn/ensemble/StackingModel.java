package io.assay.learn.ensemble;

import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.grow.Signature;
import io.assay.learn.parallel.SizedSpare;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.List;

/// Models, and one that learned from what they predict. Tables of their predictions are kept from one
/// call to the next.
public final class StackingModel implements StoredModel {
    private final Signature signature;
    private final List<Model> members;
    private final Model last;
    private final boolean passThrough;
    private final SizedSpare<LevelOne> spare;

    StackingModel(Signature signature, List<Model> members, Model last, boolean passThrough) {
        this.signature = signature;
        this.members = List.copyOf(members);
        this.last = last;
        this.passThrough = passThrough;
        int models = members.size();
        spare =
                new SizedSpare<>(
                        rows -> new LevelOne(signature, models, passThrough, rows),
                        level -> level.table().rows());
    }

    @Override
    public void predict(Table rows, double[] into) {
        signature.check(rows, into);
        LevelOne level = spare.take(rows.rows());
        for (int m = 0; m < members.size(); m++) {
            members.get(m).predict(rows, into);
            level.fill(m, into);
        }
        level.fill(rows);
        last.predict(level.table(), into);
        spare.give(level);
    }

    /// The models whose predictions the last one sees.
    public List<Model> members() {
        return members;
    }

    /// The model that sees the predictions of the others.
    public Model last() {
        return last;
    }

    /// Such as `Linear[...] on 3 models`.
    @Override
    public String toString() {
        return last + " on " + members.size() + " models";
    }

    @Override
    public String kind() {
        return "stacking";
    }

    @Override
    public void write(ModelWriter out) {
        signature.write(out);
        out.integer("passthrough", passThrough ? 1 : 0);
        out.model("last", last);
        Members.write(out, members);
    }

    /// Reads what [#write] wrote.
    public static StackingModel read(ModelReader in) {
        Signature signature = Signature.read(in);
        boolean passThrough = in.integer("passthrough", 0, 1) == 1;
        Model last = in.model("last");
        return new StackingModel(signature, Members.read(in), last, passThrough);
    }
}
