package io.assay.cli.input;

import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Turns the labels of a binary column into 1 and 0, chunk by chunk.
///
/// The positive class is the one that was named, or the obvious one of 0/1, -1/1, false/true and
/// no/yes. Codes 0 and 1 are the first two labels of the file; a third one is an error.
final class BinaryLabels {
    private static final List<Set<String>> NEGATIVE =
            List.of(Set.of("0", "0.0"), Set.of("-1", "-1.0"), Set.of("false"), Set.of("no"));
    private static final List<Set<String>> POSITIVE =
            List.of(Set.of("1", "1.0"), Set.of("1", "1.0"), Set.of("true"), Set.of("yes"));

    private final Source source;
    private final String column;
    private final String named;
    private final List<String> declared;
    private String first;
    private String second;
    private int firstValue;
    private boolean undecided;

    /// @param named the positive class, or null
    /// @param declared negative and positive class, or empty
    BinaryLabels(Source source, String column, String named, List<String> declared) {
        if (!declared.isEmpty() && declared.size() != 2) {
            throw new UsageException(
                    "--labels declares "
                            + declared.size()
                            + " classes; a binary task has two, the negative one first");
        }
        this.source = source;
        this.column = column;
        this.named = named == null && !declared.isEmpty() ? declared.get(1) : named;
        this.declared = declared;
    }

    /// Writes 1 for the positive class and 0 for the other; false while it is not known which is
    /// which and the rows are passed over to find the second label.
    boolean encode(int[] codes, List<String> labels, int rows, long firstRow, byte[] truth) {
        if (first == null && rows > 0) {
            first = declared(labels.getFirst(), firstRow);
            firstValue = valueOfFirst();
        }
        int most = largest(codes, rows);
        if (most > 0 && second == null) {
            second = declared(labels.get(1), firstRow + rowOf(codes, 1));
            pair();
        }
        if (most > 1) {
            int row = rowOf(codes, 2);
            throw source.field(firstRow + row, column, labels.get(codes[row]), expected());
        }
        for (int i = 0; i < rows; i++) {
            truth[i] = (byte) (codes[i] ^ firstValue);
        }
        return !undecided;
    }

    private static int largest(int[] codes, int rows) {
        int most = 0;
        for (int i = 0; i < rows; i++) {
            most = Math.max(most, codes[i]);
        }
        return most;
    }

    private static int rowOf(int[] codes, int atLeast) {
        int row = 0;
        while (codes[row] < atLeast) {
            row++;
        }
        return row;
    }

    private String expected() {
        return InputException.quote(first) + " or " + InputException.quote(second);
    }

    private String declared(String label, long row) {
        if (!declared.isEmpty() && !declared.contains(label)) {
            throw source.field(
                    row,
                    column,
                    label,
                    InputException.quote(declared.get(0))
                            + " or "
                            + InputException.quote(declared.get(1)));
        }
        return label;
    }

    private int valueOfFirst() {
        if (named != null) {
            return first.equals(named) ? 1 : 0;
        }
        int value = obvious(first);
        undecided = value < 0;
        return Math.max(0, value);
    }

    /// The second label is known: the two must make a pair.
    private void pair() {
        if (named != null) {
            if (!named.equals(first) && !named.equals(second)) {
                throw new InputException(both() + "; --positive " + text(named) + " is neither");
            }
        } else if (undecided || !isPair(first, second) && !isPair(second, first)) {
            throw new InputException(both() + "; say with --positive which class is positive");
        }
    }

    private String both() {
        return source.column(
                        column,
                        "found the labels "
                                + InputException.quote(first)
                                + " and "
                                + InputException.quote(second))
                .getMessage();
    }

    private static String text(String label) {
        return InputException.plain(label);
    }

    /// Checks, after the last row, that the positive class is known.
    void finish() {
        if (undecided) {
            throw source.column(
                    column,
                    "found the label "
                            + InputException.quote(first)
                            + " only; say with --positive which class is positive");
        }
    }

    /// The negative and the positive one of two labels; null when that is not obvious.
    static List<String> pair(String one, String other) {
        if (isPair(one, other)) {
            return List.of(one, other);
        }
        return isPair(other, one) ? List.of(other, one) : null;
    }

    private static int obvious(String label) {
        String small = label.toLowerCase(Locale.ROOT);
        if (POSITIVE.stream().anyMatch(set -> set.contains(small))) {
            return 1;
        }
        return NEGATIVE.stream().anyMatch(set -> set.contains(small)) ? 0 : -1;
    }

    private static boolean isPair(String negative, String positive) {
        for (int i = 0; i < NEGATIVE.size(); i++) {
            if (NEGATIVE.get(i).contains(negative.toLowerCase(Locale.ROOT))
                    && POSITIVE.get(i).contains(positive.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// The label of the positive class; null when it did not occur and was not named.
    String positive() {
        return named != null ? named : firstValue == 1 ? first : second;
    }

    /// The label of the negative class; null when it did not occur.
    String negative() {
        if (!declared.isEmpty()) {
            return declared.get(declared.get(1).equals(named) ? 0 : 1);
        }
        return firstValue == 1 ? second : first;
    }
}
