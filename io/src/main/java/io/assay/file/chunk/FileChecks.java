package io.assay.file.chunk;

import io.assay.file.Column;
import io.assay.file.InputException;
import io.assay.file.NearestName;
import io.assay.file.Storage;
import io.assay.file.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// The questions every reader asks first.
public final class FileChecks {
    private FileChecks() {}

    /// Refuses what is not a readable file, with one sentence.
    public static void readable(Path path) {
        String name = InputException.plain(path.toString());
        if (!Files.exists(path)) {
            throw new InputException(name + " does not exist");
        }
        if (Files.isDirectory(path)) {
            throw new InputException(name + " is a directory, expected a file");
        }
        if (!Files.isRegularFile(path)) {
            throw new InputException(
                    name + " is not a regular file; pipes and devices are not read");
        }
        if (!Files.isReadable(path)) {
            throw new InputException(name + " cannot be read: permission denied");
        }
    }

    /// What to say when the system fails to read a file that was fine a moment ago.
    public static InputException failed(Path path, IOException e) {
        String why = e instanceof NoSuchFileException ? "it was removed" : e.getMessage();
        return new InputException(
                InputException.plain(path.toString()) + " cannot be read: " + why);
    }

    /// Refuses wanted columns that the table does not have, or not as floats.
    public static void columns(TableFile table, List<Column> wanted) {
        for (Column column : wanted) {
            for (String field : column.fields()) {
                Storage storage = table.storage(field);
                if (column.kind() == Column.Kind.FLOAT && storage != Storage.FLOAT32) {
                    throw new IllegalArgumentException(
                            "column " + field + " is kept as " + storage + ", not as FLOAT32");
                }
            }
        }
    }

    /// What a call for a column that does not exist ends with.
    public static IllegalArgumentException unknown(TableFile table, String column) {
        String hint =
                NearestName.of(column, table.columns())
                        .map(name -> "; did you mean " + name + "?")
                        .orElse("");
        return new IllegalArgumentException(table.name() + " has no column " + column + hint);
    }
}
