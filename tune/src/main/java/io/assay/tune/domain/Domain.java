package io.assay.tune.domain;

import java.util.Map;

/// The values that a parameter may take, laid out on the unit interval.
///
/// Each value owns a place in `[0, 1]`; a discrete one owns a cell of it. Equal lengths are equal
/// chances under random search: a logarithmic domain gives each decade the same length.
///
/// @param <T> the type of a value
public interface Domain<T> {

    /// How many values there are; 0 for a continuum.
    long levels();

    /// Whether values near each other on the unit interval are alike; false for categories.
    boolean ordered();

    /// The value at a place.
    ///
    /// @param unit in `[0, 1]`; what is outside counts as the nearer end
    T at(double unit);

    /// The place of a value: the middle of its cell when it is one of several.
    ///
    /// @throws IllegalArgumentException if the value is not in the domain
    double unit(T value);

    /// The middle of the cell of a value of a discrete domain.
    ///
    /// @param level its rank on the unit interval, from 0
    default double middle(long level) {
        return Places.middle(level, levels());
    }

    /// A value as text that [#parse] reads back exactly.
    default String text(T value) {
        return String.valueOf(value);
    }

    /// Reads a value.
    ///
    /// @throws IllegalArgumentException if the text is no value of this domain
    T parse(String text);

    /// The values whose places are in a part of the unit interval; at least one of them.
    ///
    /// @param low in `[0, high]`
    /// @param high in `[low, 1]`
    Domain<T> within(double low, double high);

    /// What it is, as facts for a file: a `type` and its bounds or values, in a fixed order.
    Map<String, Object> describe();
}
