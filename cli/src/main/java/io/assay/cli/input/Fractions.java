package io.assay.cli.input;

import io.assay.file.Chunk;
import io.assay.file.Column;
import io.assay.file.ReadOptions;
import io.assay.file.TableFile;
import java.util.List;

/// Whether the first rows of two columns are numbers of which some are not whole: then they are no
/// classes.
final class Fractions {
    private Fractions() {}

    /// Ends the reading after the first chunk.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient String found;

        Enough(String found) {
            super("enough", null, false, false);
            this.found = found;
        }
    }

    /// A number of the second column that is not whole, or null when a label of either is no number or
    /// all are whole.
    static String first(TableFile table, String truth, String predicted) {
        try {
            table.read(
                    List.of(Column.label(truth), Column.label(predicted)),
                    ReadOptions.SEQUENTIAL,
                    chunk -> {
                        throw new Enough(found(chunk));
                    });
        } catch (Enough enough) {
            return enough.found;
        }
        return null;
    }

    private static String found(Chunk chunk) {
        for (String label : chunk.dictionary(0)) {
            if (Double.isNaN(number(label))) {
                return null;
            }
        }
        String found = null;
        for (String label : chunk.dictionary(1)) {
            double number = number(label);
            if (Double.isNaN(number)) {
                return null;
            }
            found = found == null && number != Math.rint(number) ? label : found;
        }
        return found;
    }

    private static double number(String label) {
        try {
            return Double.parseDouble(label);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
