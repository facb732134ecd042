package io.assay.golden;

import io.assay.Value;
import java.util.Arrays;
import java.util.List;

/// What the library says for a key: numbers, row by row when it is a matrix, each with a reason when
/// it is NaN.
///
/// @param values the numbers or reasons
public record Answer(List<Value> values) {

    /// Numbers that are never undefined.
    public static Answer of(double... numbers) {
        return new Answer(Arrays.stream(numbers).mapToObj(Value::of).toList());
    }

    /// Counts or indices.
    public static Answer of(int[] numbers) {
        return of(Arrays.stream(numbers).asDoubleStream().toArray());
    }

    /// A matrix.
    public static Answer of(double[][] rows) {
        return of(Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray());
    }

    /// One number or the reason why there is none.
    public static Answer of(Value value) {
        return new Answer(List.of(value));
    }

    /// Numbers of which NaN is undefined, for a stated reason.
    public static Answer orUndefined(double number, String reason) {
        return of(Double.isNaN(number) ? Value.undefined(reason) : Value.of(number));
    }
}
