package io.assay.multiclass;

import io.assay.Undefined;
import io.assay.Value;
import java.util.function.IntFunction;

/// The mean of a value over the classes of a matrix, under a policy for classes that have none.
final class ClassAverage {
    private final Undefined policy;
    private final UndefinedClasses undefined;
    private double sum;
    private double weights;
    private int defined;
    private int considered;

    private ClassAverage(Undefined policy, UndefinedClasses undefined) {
        this.policy = policy;
        this.undefined = undefined;
    }

    /// The average of a value over the classes; not for [Average#MICRO].
    static Value of(
            String name,
            ConfusionMatrix matrix,
            IntFunction<Value> value,
            Average average,
            Undefined policy) {
        if (matrix.total() == 0) {
            return Value.undefined("no rows");
        }
        UndefinedClasses undefined = new UndefinedClasses(name, matrix.labels());
        ClassAverage mean = new ClassAverage(policy, undefined);
        for (int c = 0; c < matrix.classes(); c++) {
            if (average != Average.PRESENT || matrix.occurs(c)) {
                double weight = average == Average.WEIGHTED ? matrix.support(c) : 1;
                mean.add(c, value.apply(c).under(policy), weight);
            }
        }
        return mean.value();
    }

    private void add(int c, Value value, double weight) {
        considered++;
        if (value.isDefined()) {
            defined++;
            sum += weight * value.value();
            weights += weight;
        } else {
            undefined.add(c, value.reason());
        }
    }

    private Value value() {
        if (undefined.isEmpty()) {
            return Value.of(sum / weights);
        }
        if (policy != Undefined.SKIP || weights == 0) {
            return Value.undefined(undefined.toString());
        }
        return Value.noted(
                sum / weights, "over " + defined + " of " + considered + " classes: " + undefined);
    }
}
