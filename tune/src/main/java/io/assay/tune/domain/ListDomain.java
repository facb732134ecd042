package io.assay.tune.domain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Listed values: categories, or values in a meaningful order.
///
/// @param values at least one, each with a text of its own
/// @param ordered whether neighbours are alike
/// @param <T> the type of a value
public record ListDomain<T>(List<T> values, boolean ordered) implements Domain<T> {

    public ListDomain {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values is empty; expected at least one value");
        }
        Set<String> texts = new HashSet<>();
        for (T value : values) {
            if (!texts.add(String.valueOf(value))) {
                throw new IllegalArgumentException(
                        "values has " + value + " twice; expected each value once");
            }
        }
    }

    @Override
    public long levels() {
        return values.size();
    }

    @Override
    public T at(double unit) {
        return values.get((int) Places.cell(unit, values.size()));
    }

    @Override
    public double unit(T value) {
        int index = values.indexOf(value);
        if (index < 0) {
            throw Places.refused(value, this);
        }
        return Places.middle(index, values.size());
    }

    @Override
    public T parse(String text) {
        for (T value : values) {
            if (text.equals(text(value))) {
                return value;
            }
        }
        throw Places.refused('"' + text + '"', this);
    }

    @Override
    public Domain<T> within(double from, double to) {
        int first = (int) Places.cell(from, values.size());
        int last = (int) Places.cell(to, values.size());
        return new ListDomain<>(values.subList(first, last + 1), ordered);
    }

    @Override
    public Map<String, Object> describe() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", ordered ? "ordinal" : "categorical");
        facts.put("values", values);
        return facts;
    }

    @Override
    public String toString() {
        return "one of " + values;
    }
}
