package io.assay.file.chunk;

import io.assay.file.InputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers the labels of one column in order of first appearance.
public final class LabelDictionary {
    /// More different labels than any classifier has; beyond it the column is an identifier or a number.
    public static final int MOST = 1_000_000;

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> labels = new ArrayList<>();

    /// The code of a label, a new one when it is met for the first time.
    ///
    /// @throws InputException when there are too many; names the file and the column
    public int code(String label, String file, String column) {
        Integer known = codes.putIfAbsent(label, labels.size());
        if (known != null) {
            return known;
        }
        if (labels.size() == MOST) {
            throw new InputException(
                    InputException.plain(file)
                            + ", column "
                            + InputException.plain(column)
                            + ": more than 1,000,000 different labels, expected a column of classes");
        }
        labels.add(label);
        return labels.size() - 1;
    }

    /// A read-only view of the labels so far; the code is the index.
    public List<String> labels() {
        return Collections.unmodifiableList(labels);
    }
}
