package io.assay.cli.input;

import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which classes there are, in which order, and the numbers of the rows' labels among them.
public final class ClassNames {
    private final Source source;
    private final Layout layout;
    private final List<String> names;
    private final Map<String, Integer> index = new HashMap<>();

    private ClassNames(Source source, Layout layout, List<String> names) {
        this.source = source;
        this.layout = layout;
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
    }

    /// The declared classes; else those that the columns of probabilities are named after; else,
    /// for predicted labels, all that occur, in the order of numbers or of the alphabet.
    public static ClassNames of(
            Source source, Layout layout, List<String> declared, ClassRows rows) {
        boolean known = rows.probabilities() != null;
        if (!declared.isEmpty()) {
            if (known && declared.size() != layout.probabilities().size()) {
                throw new UsageException(
                        "--labels declares "
                                + declared.size()
                                + " classes, but there are "
                                + layout.probabilities().size()
                                + " columns of probabilities");
            }
            return new ClassNames(source, layout, declared);
        }
        return new ClassNames(
                source, layout, known ? named(source, layout, rows) : occurring(rows));
    }

    /// What is left of the column names without their common start, if truth is made of these.
    private static List<String> named(Source source, Layout layout, ClassRows rows) {
        List<String> columns = layout.probabilities();
        List<String> names = new ArrayList<>();
        int start = columns.getFirst().lastIndexOf('_') + 1;
        for (String column : columns) {
            boolean same = column.startsWith(columns.getFirst().substring(0, start));
            names.add(same ? column.substring(start) : column);
        }
        if (names.containsAll(rows.truthLabels())) {
            return names;
        }
        if (columns.containsAll(rows.truthLabels())) {
            return columns;
        }
        String example =
                rows.truthLabels().stream()
                        .sorted()
                        .limit(3)
                        .map(InputException::quote)
                        .collect(Collectors.joining(","));
        throw source.column(
                layout.truth(),
                "the labels are not the names of the columns "
                        + InputException.plain(columns.getFirst())
                        + " to "
                        + InputException.plain(columns.getLast())
                        + "; give the class of each column with --labels '["
                        + example
                        + (rows.truthLabels().size() > 3 ? ",..." : "")
                        + "]'");
    }

    private static List<String> occurring(ClassRows rows) {
        TreeSet<String> all = new TreeSet<>(rows.truthLabels());
        all.addAll(rows.predictedLabels());
        return ordered(all);
    }

    /// Labels without an order of their own in that of numbers, or of the alphabet.
    public static List<String> ordered(Collection<String> labels) {
        List<String> names = new ArrayList<>(new TreeSet<>(labels));
        if (names.stream().allMatch(ClassNames::isNumber)) {
            names.sort(Comparator.comparingDouble(Double::parseDouble));
        }
        return names;
    }

    private static boolean isNumber(String label) {
        try {
            return !Double.isNaN(Double.parseDouble(label));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /// The names in order.
    public List<String> names() {
        return names;
    }

    /// The true class of every row.
    public int[] truth(ClassRows rows) {
        return numbers(layout.truth(), rows.truth(), rows.truthLabels());
    }

    /// The predicted class of every row.
    public int[] predicted(ClassRows rows) {
        return numbers(layout.predicted(), rows.predicted(), rows.predictedLabels());
    }

    /// Replaces codes by class numbers, in place.
    private int[] numbers(String column, int[] codes, List<String> labels) {
        int[] number = new int[labels.size()];
        for (int i = 0; i < number.length; i++) {
            number[i] = index.getOrDefault(labels.get(i), -1);
        }
        for (int row = 0; row < codes.length; row++) {
            int code = codes[row];
            if (number[code] < 0) {
                throw source.field(row, column, labels.get(code), expected());
            }
            codes[row] = number[code];
        }
        return codes;
    }

    private String expected() {
        String some =
                names.stream()
                        .limit(5)
                        .map(InputException::quote)
                        .collect(Collectors.joining(", "));
        return "one of the declared classes " + some + (names.size() > 5 ? ", ..." : "");
    }
}
