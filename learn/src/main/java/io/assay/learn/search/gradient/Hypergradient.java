package io.assay.learn.search.gradient;

import io.assay.learn.Table;
import io.assay.learn.parallel.Parts;
import io.assay.split.Split;
import io.assay.split.Splits;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

/// A validation loss as a function of real settings, with its derivatives. Ready ones are in
/// [Hypergradients].
@FunctionalInterface
public interface Hypergradient {

    /// Trains with given settings.
    ///
    /// @throws IllegalArgumentException if a setting is out of its range
    Slope at(double... settings);

    /// The mean over the splits of a plan, as in cross-validation.
    ///
    /// @param one makes that of a split, from its training and its test rows
    /// @param executor shares the splits out; null for the calling thread alone
    static Hypergradient mean(
            Table table,
            Splits splits,
            BiFunction<Table, Table, Hypergradient> one,
            Executor executor) {
        Hypergradient[] parts = new Hypergradient[Math.toIntExact(splits.count())];
        for (Split split : splits) {
            Table train = table.rows(split.train().toArray());
            Table test = table.rows(split.test().toArray());
            parts[(int) split.number()] = one.apply(train, test);
        }
        return settings -> {
            Slope[] slopes = new Slope[parts.length];
            Parts.run(parts.length, executor, i -> slopes[i] = parts[i].at(settings));
            return mean(List.of(slopes), settings.length);
        };
    }

    private static Slope mean(List<Slope> slopes, int settings) {
        double loss = 0;
        double[] gradient = new double[settings];
        for (Slope slope : slopes) {
            loss += slope.loss() / slopes.size();
            for (int i = 0; i < settings; i++) {
                gradient[i] += slope.gradient()[i] / slopes.size();
            }
        }
        return new Slope(loss, gradient, null);
    }
}
