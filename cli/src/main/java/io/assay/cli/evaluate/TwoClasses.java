package io.assay.cli.evaluate;

import io.assay.cli.input.BinaryPair;
import io.assay.cli.input.ClassRows;
import io.assay.cli.input.Layout;
import io.assay.cli.input.Reading;
import io.assay.cli.request.Request;
import io.assay.cli.request.Task;
import io.assay.file.InputException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whether predicted classes make a binary task, and which class is then positive.
///
/// @param task what it is
/// @param why why
/// @param labels the negative and the positive class of a binary task, else empty
record TwoClasses(Task task, String why, List<String> labels) {

    /// Decides by the labels that occur.
    ///
    /// @throws InputException if the command says binary and the labels do not allow it
    static TwoClasses of(Reading reading, ClassRows rows) {
        Request request = reading.request();
        Set<String> labels = new LinkedHashSet<>(rows.truthLabels());
        labels.addAll(rows.predictedLabels());
        List<String> pair = BinaryPair.of(labels, request.positive(), request.labels());
        Layout layout = reading.layout();
        if (pair != null) {
            return new TwoClasses(
                    Task.BINARY,
                    layout.why() + ", one of two; " + pair.get(1) + " is positive",
                    pair);
        }
        if (layout.task() == Task.BINARY) {
            refuse(reading, rows, new ArrayList<>(labels));
        }
        return new TwoClasses(Task.MULTICLASS, layout.why(), List.of());
    }

    private static void refuse(Reading reading, ClassRows rows, List<String> labels) {
        String column = reading.layout().truth();
        if (labels.size() <= 2) {
            throw reading.source()
                    .column(
                            column,
                            "found the labels "
                                    + String.join(
                                            " and ",
                                            labels.stream().map(InputException::quote).toList())
                                    + "; say with --positive which class is positive");
        }
        boolean inTruth = rows.truthLabels().size() > 2;
        int[] codes = inTruth ? rows.truth() : rows.predicted();
        List<String> known = inTruth ? rows.truthLabels() : rows.predictedLabels();
        int row = 0;
        while (row < codes.length - 1 && labels.indexOf(known.get(codes[row])) < 2) {
            row++;
        }
        throw reading.source()
                .field(
                        row,
                        inTruth ? column : reading.layout().predicted(),
                        known.get(codes[row]),
                        InputException.quote(labels.get(0))
                                + " or "
                                + InputException.quote(labels.get(1))
                                + " (for more classes: --task multiclass)");
    }
}
