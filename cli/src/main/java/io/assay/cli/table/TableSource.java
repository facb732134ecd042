package io.assay.cli.table;

import io.assay.cli.input.Source;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.file.NpyTable;
import io.assay.file.TableFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Opens a table of features: one file, or an `.npy` file of features with one of the target.
final class TableSource {
    /// What the columns of an `.npy` file are called: `x`, or `x_0`, `x_1` ...
    static final String FEATURES = "x";

    /// What the target of an `.npy` file is called.
    static final String TARGET = "y";

    private TableSource() {}

    /// @param target the column, or for an `.npy` table the file; null for none
    static TableFile open(Path file, String target) {
        if (!isArray(file.toString())) {
            if (target != null && isArray(target)) {
                throw new UsageException(
                        "--target is an .npy file, "
                                + InputException.plain(file.toString())
                                + " is not; expected the name of a column");
            }
            return Source.table(file);
        }
        Map<String, Path> arrays = new LinkedHashMap<>();
        arrays.put(FEATURES, file);
        if (target != null) {
            if (!isArray(target)) {
                throw new UsageException(
                        InputException.plain(file.toString())
                                + " is an .npy file, which has no names; give --target as an .npy file"
                                + " too");
            }
            arrays.put(TARGET, Path.of(target));
        }
        return NpyTable.open(arrays);
    }

    /// What the target's column is called in the opened table.
    static String column(String target) {
        return target != null && isArray(target) ? TARGET : target;
    }

    private static boolean isArray(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".npy");
    }
}
