package io.assay.cli.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Which of two labels is positive, when all labels are known.
public final class BinaryPair {
    private BinaryPair() {}

    /// The negative and the positive class; null when there are more than two labels or it is not
    /// known which is positive.
    ///
    /// @param positive the named positive class, or null
    /// @param declared the negative and the positive class, or empty
    public static List<String> of(
            Collection<String> labels, String positive, List<String> declared) {
        if (declared.size() == 2) {
            boolean turned = declared.get(0).equals(positive);
            return turned ? List.of(declared.get(1), declared.get(0)) : declared;
        }
        List<String> found = new ArrayList<>(labels);
        if (!declared.isEmpty() || found.size() > 2) {
            return null;
        }
        if (positive != null) {
            found.remove(positive);
            return found.size() == 1 ? List.of(found.getFirst(), positive) : null;
        }
        return found.size() == 2 ? BinaryLabels.pair(found.get(0), found.get(1)) : null;
    }
}
