package io.assay.learn.network;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.numeric.Demands;
import io.assay.learn.parallel.Spare;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.List;

/// A trained network.
public final class Network implements StoredModel {
    private final List<Column> columns;
    private final Target target;
    private final Layers layers;
    private final Activation activation;
    private final double[][] weights;
    private final Goal goal;
    private final List<Epoch> epochs;
    private final Spare<Forward> spare;

    Network(
            List<Column> columns,
            Target target,
            Layers layers,
            Activation activation,
            double[][] weights,
            Goal goal,
            List<Epoch> epochs) {
        this.columns = columns;
        this.target = target;
        this.layers = layers;
        this.activation = activation;
        this.weights = weights;
        this.goal = goal;
        this.epochs = List.copyOf(epochs);
        spare = new Spare<>(() -> new Forward(layers, activation));
    }

    /// What was reached in each epoch that was run, those after the best one too.
    public List<Epoch> epochs() {
        return epochs;
    }

    /// {@inheritDoc}
    @Override
    public void predict(Table rows, double[] into) {
        Demands.prediction(columns, rows, into, layers.outputs());
        Forward forward = spare.take();
        for (int first = 0; first < rows.rows(); first += Forward.ROWS) {
            int count = Math.min(Forward.ROWS, rows.rows() - first);
            forward.load(rows, null, first, count);
            forward.run(weights, count, null);
            for (int i = 0; i < count; i++) {
                double[] output = forward.output(i);
                goal.finish(output);
                System.arraycopy(output, 0, into, (first + i) * output.length, output.length);
            }
        }
        spare.give(forward);
    }

    @Override
    public String kind() {
        return "network";
    }

    @Override
    public void write(ModelWriter out) {
        out.columns("columns", columns);
        out.target("target", target);
        out.ints("sizes", layers.sizes());
        out.text("activation", activation.name());
        out.number("mean", goal instanceof NumberGoal number ? number.mean() : 0);
        out.number("sd", goal instanceof NumberGoal number ? number.sd() : 1);
        StoredWeights.write(weights, out);
        StoredEpochs.write(epochs, out);
    }

    /// Reads what [#write] wrote.
    public static Network read(ModelReader in) {
        List<Column> columns = in.columns("columns");
        Target target = in.target("target");
        Layers layers = StoredWeights.layers(in, columns.size(), target.outputs());
        Activation activation = activation(in);
        double mean = in.number("mean");
        double sd = in.number("sd");
        Goal goal = target.isClasses() ? new ClassGoal(null) : new NumberGoal(null, mean, sd);
        double[][] weights = StoredWeights.read(layers, in);
        return new Network(
                columns, target, layers, activation, weights, goal, StoredEpochs.read(in));
    }

    private static Activation activation(ModelReader in) {
        String name = in.text("activation");
        for (Activation activation : Activation.values()) {
            if (activation.name().equals(name)) {
                return activation;
            }
        }
        in.check(false, "no activation is called " + name);
        throw new IllegalStateException("a reader let an unknown activation pass");
    }
}
