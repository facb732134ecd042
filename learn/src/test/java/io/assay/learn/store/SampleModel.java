package io.assay.learn.store;

import io.assay.learn.Column;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.List;

/// A model with a field of every kind: a tree whose left and right children lie in arrays, and a member
/// that may be missing.
final class SampleModel implements StoredModel {
    static final ModelKinds KINDS =
            ModelKinds.none().and("sample", SampleModel.class, SampleModel::read);

    final List<Column> columns;
    final Target target;
    final int[] left;
    final long[] right;
    final float[] cuts;
    final double[] leaves;
    final byte[] features;
    final double scale;
    final String words;
    final Model member;

    SampleModel(
            List<Column> columns,
            Target target,
            int[] left,
            long[] right,
            float[] cuts,
            double[] leaves,
            byte[] features,
            double scale,
            String words,
            Model member) {
        this.columns = columns;
        this.target = target;
        this.left = left;
        this.right = right;
        this.cuts = cuts;
        this.leaves = leaves;
        this.features = features;
        this.scale = scale;
        this.words = words;
        this.member = member;
    }

    /// Three nodes below a root, with a member of its own.
    static SampleModel small(Model member) {
        return new SampleModel(
                List.of(Column.numeric("x"), new Column("colour", List.of("red", "grün"))),
                new Target("y", List.of()),
                new int[] {1, -1, -1},
                new long[] {2, -1, -1},
                new float[] {0.5f, 0, 0},
                new double[] {0, 3.25, -1e-300},
                new byte[] {0, 0, 0},
                Math.PI,
                "a sample",
                member);
    }

    static Table rows() {
        return Table.ofColumns(
                new float[][] {{0, 0.5f, 1, Float.NaN}, {0, 1, 0, 1}}, small(null).columns);
    }

    double[] predicted() {
        double[] into = new double[4];
        predict(rows(), into);
        return into;
    }

    @Override
    public void predict(Table rows, double[] into) {
        if (member == null) {
            java.util.Arrays.fill(into, 0);
        } else {
            member.predict(rows, into);
        }
        for (int row = 0; row < rows.rows(); row++) {
            int node = 0;
            while (left[node] >= 0) {
                boolean below = rows.value(row, features[node]) <= cuts[node];
                node = below ? left[node] : (int) right[node];
            }
            into[row] += scale * leaves[node];
        }
    }

    @Override
    public String kind() {
        return "sample";
    }

    @Override
    public void write(ModelWriter out) {
        out.columns("columns", columns);
        out.target("target", target);
        out.ints("left", left);
        out.longs("right", right);
        out.floats("cuts", cuts);
        out.doubles("leaves", leaves);
        out.bytes("features", features);
        out.number("scale", scale);
        out.text("words", words);
        out.integer("members", member == null ? 0 : 1);
        if (member != null) {
            out.model("member", member);
        }
    }

    static SampleModel read(ModelReader in) {
        List<Column> columns = in.columns("columns");
        Target target = in.target("target");
        int[] left = in.ints("left");
        long[] right = in.longs("right");
        in.check(right.length == left.length, "right is not as long as left");
        for (int node = 0; node < left.length; node++) {
            boolean leaf = left[node] == -1 && right[node] == -1;
            boolean inside =
                    left[node] > node
                            && right[node] > node
                            && left[node] < left.length
                            && right[node] < left.length;
            in.check(leaf || inside, "node " + node + " has children outside the tree");
        }
        float[] cuts = in.floats("cuts");
        double[] leaves = in.doubles("leaves");
        byte[] features = in.bytes("features");
        in.check(cuts.length == left.length && leaves.length == left.length, "other lengths");
        for (byte feature : features) {
            in.check(feature >= 0 && feature < columns.size(), "there is no such column");
        }
        double scale = in.number("scale");
        String words = in.text("words");
        Model member = in.integer("members", 0, 1) == 1 ? in.model("member") : null;
        return new SampleModel(
                columns, target, left, right, cuts, leaves, features, scale, words, member);
    }
}
