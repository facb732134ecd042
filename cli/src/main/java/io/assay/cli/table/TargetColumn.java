package io.assay.cli.table;

import io.assay.cli.input.ClassNames;
import io.assay.cli.input.Growing;
import io.assay.file.Chunk;
import io.assay.file.Column;
import io.assay.file.InputException;
import io.assay.file.Missing;
import io.assay.learn.Target;
import java.util.ArrayList;
import java.util.List;

/// The target on its way into an array.
final class TargetColumn {
    private static final int MOST_CLASSES = 1_000;
    private static final int MOST_NUMBERS = 100; // more are rather to be regressed

    private final String file;
    private final String name;
    private final boolean classes;
    private final boolean mayMiss;
    private final Growing<double[]> numbers = new Growing<>(double[]::new, 0);
    private final Growing<int[]> codes = new Growing<>(int[]::new, 0);

    /// @param mayMiss whether a value may be missing: a number is then NaN, a class -1
    TargetColumn(String file, String name, boolean classes, boolean mayMiss) {
        this.file = file;
        this.name = name;
        this.classes = classes;
        this.mayMiss = mayMiss;
    }

    /// What is read for it.
    Column wanted() {
        Column column = classes ? Column.label(name) : Column.number(name);
        return classes || mayMiss ? column.orMissing() : column;
    }

    void add(Chunk chunk, int place) {
        if (classes) {
            codes.add(chunk.labels(place), chunk.rows());
        } else {
            numbers.add(chunk.numbers(place), chunk.rows());
        }
    }

    /// The numbers, finite unless they may miss.
    double[] numbers() {
        double[] all = numbers.values();
        for (int row = 0; row < all.length && !mayMiss; row++) {
            if (!Double.isFinite(all[row])) {
                throw wrong(row, Double.toString(all[row]), "a finite number");
            }
        }
        return all;
    }

    /// The classes that are there, in the order of numbers or of the alphabet.
    Target target(List<String> dictionary) {
        List<String> there = new ArrayList<>(dictionary);
        there.removeIf(Missing::is);
        boolean numbers = there.stream().allMatch(ColumnKinds::isNumber);
        int most = numbers ? MOST_NUMBERS : MOST_CLASSES;
        if (there.size() < 2 || there.size() > most) {
            String found =
                    there.size() > most
                            ? "more than " + most + " different " + (numbers ? "numbers" : "texts")
                            : there.size() == 1 ? "one value only" : "no value";
            throw new InputException(
                    InputException.plain(file)
                            + ", column "
                            + InputException.plain(name)
                            + ": found "
                            + found
                            + ", expected 2 to "
                            + most
                            + " classes");
        }
        return new Target(name, ClassNames.ordered(there));
    }

    /// The number of each row's class.
    ///
    /// @param of the classes to number them by
    int[] labels(List<String> dictionary, List<String> of) {
        int[] index = new int[dictionary.size()];
        for (int code = 0; code < index.length; code++) {
            index[code] = of.indexOf(dictionary.get(code));
        }
        int[] labels = codes.values();
        for (int row = 0; row < labels.length; row++) {
            String text = dictionary.get(labels[row]);
            labels[row] = index[labels[row]];
            if (labels[row] < 0 && !(mayMiss && Missing.is(text))) {
                throw wrong(
                        row,
                        text,
                        Missing.is(text) ? "a class" : "one of the classes that the model knows");
            }
        }
        return labels;
    }

    private InputException wrong(int row, String found, String expected) {
        return InputException.field(file, row + 1L, 0, name, found, expected);
    }
}
