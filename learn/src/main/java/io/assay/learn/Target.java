package io.assay.learn;

import java.util.List;

/// What is to be predicted: a number, or one of K classes.
///
/// @param name of the column; empty when it has none
/// @param classes the names of the classes in the order of their codes; empty for a number
public record Target(String name, List<String> classes) {

    /// Checks and copies.
    public Target {
        classes = List.copyOf(classes);
        if (classes.size() == 1) {
            throw new IllegalArgumentException(
                    "the target has one class, " + classes.get(0) + "; expected at least two");
        }
    }

    /// Whether classes are predicted.
    public boolean isClasses() {
        return !classes.isEmpty();
    }

    /// How many numbers a model predicts for a row: 1, or the number of classes.
    public int outputs() {
        return Math.max(1, classes.size());
    }
}
