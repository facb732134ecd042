package io.assay.learn.linear;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.numeric.Demands;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.List;

/// Predicts the same for every row.
public final class ConstantModel implements StoredModel {
    private final List<Column> columns;
    private final Target target;
    private final double[] answer;

    ConstantModel(List<Column> columns, Target target, double[] answer) {
        this.columns = columns;
        this.target = target;
        this.answer = answer;
    }

    /// Reads what [#write] wrote.
    public static ConstantModel read(ModelReader in) {
        List<Column> columns = in.columns("columns");
        Target target = in.target("target");
        double[] answer = in.doubles("answer");
        in.check(answer.length == target.outputs(), "a number for each output was expected");
        return new ConstantModel(columns, target, answer);
    }

    @Override
    public void predict(Table rows, double[] into) {
        Demands.prediction(columns, rows, into, answer.length);
        for (int i = 0; i < into.length; i += answer.length) {
            System.arraycopy(answer, 0, into, i, answer.length);
        }
    }

    @Override
    public String kind() {
        return "constant";
    }

    @Override
    public void write(ModelWriter out) {
        out.columns("columns", columns);
        out.target("target", target);
        out.doubles("answer", answer);
    }
}
