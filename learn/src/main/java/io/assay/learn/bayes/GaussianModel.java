package io.assay.learn.bayes;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.numeric.Demands;
import io.assay.learn.numeric.Softmax;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.List;

/// What [GaussianNaiveBayes] learned: shares of classes, means and variances.
public final class GaussianModel implements StoredModel {
    private static final double LOG_TWO_PI = StrictMath.log(2 * Math.PI);

    private final List<Column> columns;
    private final Target target;
    private final double[] logPriors;
    private final double[] means;
    private final double[] variances;

    /// Of each class, what does not depend on the row.
    private final double[] constants;

    GaussianModel(
            List<Column> columns,
            Target target,
            double[] logPriors,
            double[] means,
            double[] variances) {
        this.columns = columns;
        this.target = target;
        this.logPriors = logPriors;
        this.means = means;
        this.variances = variances;
        constants = logPriors.clone();
        int features = columns.size();
        for (int i = 0; i < variances.length; i++) {
            constants[i / features] -= (LOG_TWO_PI + StrictMath.log(variances[i])) / 2;
        }
    }

    /// Reads what [#write] wrote.
    public static GaussianModel read(ModelReader in) {
        List<Column> columns = in.columns("columns");
        Target target = in.target("target");
        double[] logPriors = in.doubles("logpriors");
        in.check(
                target.isClasses() && logPriors.length == target.classes().size(),
                "one for each class was expected");
        long cells = (long) logPriors.length * columns.size();
        double[] means = in.doubles("means");
        in.check(means.length == cells, "one for each class and column was expected");
        double[] variances = in.doubles("variances");
        in.check(variances.length == cells, "one for each class and column was expected");
        return new GaussianModel(columns, target, logPriors, means, variances);
    }

    /// The mean of a feature within a class.
    public double mean(int label, int column) {
        return means[label * columns.size() + column];
    }

    /// The variance of a feature within a class, smoothing included.
    public double variance(int label, int column) {
        return variances[label * columns.size() + column];
    }

    @Override
    public void predict(Table rows, double[] into) {
        int classes = constants.length;
        Demands.prediction(columns, rows, into, classes);
        for (int i = 0; i < rows.rows(); i++) {
            System.arraycopy(constants, 0, into, i * classes, classes);
        }
        for (int j = 0; j < columns.size(); j++) {
            subtractDistances(rows, j, into);
        }
        for (int i = 0; i < into.length; i += classes) {
            Softmax.apply(into, i, classes);
        }
    }

    private void subtractDistances(Table rows, int j, double[] into) {
        int classes = constants.length;
        float[] values = rows.stored(j);
        for (int i = 0; i < rows.rows(); i++) {
            double x = values[rows.base(i)];
            if (Double.isNaN(x)) {
                throw Demands.missing(rows, j, i);
            }
            for (int k = 0; k < classes; k++) {
                int at = k * columns.size() + j;
                double d = x - means[at];
                into[i * classes + k] -= d * d / variances[at] / 2;
            }
        }
    }

    @Override
    public String kind() {
        return "gaussianbayes";
    }

    @Override
    public void write(ModelWriter out) {
        out.columns("columns", columns);
        out.target("target", target);
        out.doubles("logpriors", logPriors);
        out.doubles("means", means);
        out.doubles("variances", variances);
    }
}
