package io.assay.tune;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// One value for each parameter of a space that exists there. Immutable; two are equal when their
/// spaces have the same parameters and their values are equal.
public final class Params {
    private final Space space;
    private final Object[] values;
    private final double[] units;

    /// Takes over the values; null where a parameter does not exist.
    Params(Space space, Object[] values) {
        this.space = space;
        this.values = values;
        units = new double[values.length];
        for (int i = 0; i < units.length; i++) {
            units[i] = values[i] == null ? Double.NaN : unit(space.params().get(i), values[i]);
        }
    }

    @SuppressWarnings("unchecked") // values come out of their domains or were checked by their keys
    private static <T> double unit(Param<T> param, Object value) {
        return param.checked((T) value);
    }

    /// The value of a parameter.
    ///
    /// @throws IllegalArgumentException if the parameter is not in the space, or does not exist here
    @SuppressWarnings("unchecked") // the place of a key holds values of its type
    public <T> T get(Param<T> param) {
        Object value = values[space.indexOf(param)];
        if (value == null) {
            throw new IllegalArgumentException(
                    "parameter " + param.name() + " does not exist in (" + this + "); ask has()");
        }
        return (T) value;
    }

    /// Whether a parameter of the space exists here: its condition holds.
    public boolean has(Param<?> param) {
        return values[space.indexOf(param)] != null;
    }

    /// The place of a value on the unit interval; NaN where the parameter does not exist.
    ///
    /// @param index of the parameter in its space
    public double unit(int index) {
        return units[index];
    }

    /// A value as text.
    ///
    /// @param index of the parameter in its space
    /// @return null where the parameter does not exist
    public String text(int index) {
        return values[index] == null ? null : text(space.params().get(index), values[index]);
    }

    @SuppressWarnings("unchecked") // as above
    private static <T> String text(Param<T> param, Object value) {
        return param.domain().text((T) value);
    }

    /// All values as texts by name, in the order of the space; [Space#parse] reads them back.
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                texts.put(space.params().get(i).name(), text(i));
            }
        }
        return texts;
    }

    /// The space it is a point of.
    public Space space() {
        return space;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Params p
                && Arrays.equals(values, p.values)
                && (space == p.space || space.params().equals(p.space.params()));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        String text = texts().toString();
        return text.substring(1, text.length() - 1);
    }
}
