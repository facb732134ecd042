package io.assay.cli.input;

import io.assay.file.InputException;
import io.assay.file.NearestName;
import io.assay.file.TableFile;
import java.util.List;

/// A column that a table does not have: the sentence with the nearest name, or with all of them.
public final class MissingColumn {
    private static final int MOST = 12;

    private MissingColumn() {}

    public static InputException of(TableFile table, String column) {
        String hint =
                NearestName.of(column, table.columns())
                        .map(name -> "; did you mean " + InputException.quote(name) + "?")
                        .orElse(" (columns: " + list(table.columns()) + ")");
        return new InputException(
                InputException.plain(table.name())
                        + " has no column "
                        + InputException.quote(column)
                        + hint);
    }

    /// The first names.
    static String list(List<String> columns) {
        String names =
                String.join(", ", columns.stream().limit(MOST).map(InputException::plain).toList());
        return columns.size() > MOST ? names + ", ..." : names;
    }
}
