package io.assay.multiclass;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The classes for which something is undefined, by cause, and the sentence that names them.
final class UndefinedClasses {
    /// Classes named in a sentence; the rest is counted.
    private static final int NAMED = 5;

    private final String name;
    private final List<String> labels;
    private final Map<String, List<Integer>> byCause = new LinkedHashMap<>();

    UndefinedClasses(String name, List<String> labels) {
        this.name = name;
        this.labels = labels;
    }

    /// Adds a class with the reason of its one-vs-rest table.
    void add(int c, String reason) {
        byCause.computeIfAbsent(cause(reason), cause -> new ArrayList<>()).add(c);
    }

    boolean isEmpty() {
        return byCause.isEmpty();
    }

    /// Such as `precision is undefined for class d (never predicted)`.
    @Override
    public String toString() {
        List<String> groups = new ArrayList<>();
        byCause.forEach((cause, classes) -> groups.add(names(classes) + " (" + cause + ")"));
        return name + " is undefined for " + String.join(" and ", groups);
    }

    private String names(List<Integer> classes) {
        List<String> named = classes.stream().limit(NAMED).map(labels::get).toList();
        int more = classes.size() - named.size();
        return (classes.size() == 1 ? "class " : "classes ")
                + String.join(", ", named)
                + (more == 0 ? "" : " and " + more + " more");
    }

    /// What the reason of a one-vs-rest table means for a class.
    private static String cause(String reason) {
        return switch (reason) {
            case "no positives" -> "never true";
            case "no predicted positives" -> "never predicted";
            case "no positives and no predicted positives" -> "neither true nor predicted";
            case "no negatives" -> "no other class is true";
            default -> reason;
        };
    }
}
