package io.assay.cli.input;

import io.assay.cli.duckdb.DuckDbFile;
import io.assay.cli.request.Request;
import io.assay.cli.request.Roles;
import io.assay.cli.request.UsageException;
import io.assay.file.CsvFile;
import io.assay.file.InputException;
import io.assay.file.NpyTable;
import io.assay.file.TableFile;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An opened table: one file, or `.npy` files side by side.
public final class Source implements Closeable {
    private final TableFile table;
    private final Path file;
    private final Map<String, Path> arrays;

    private Source(TableFile table, Path file, Map<String, Path> arrays) {
        this.table = table;
        this.file = file;
        this.arrays = arrays;
    }

    /// Opens what the request names.
    ///
    /// @throws InputException if a file cannot be opened
    /// @throws UsageException if the request names no file
    public static Source open(Request request) {
        if (request.file() != null) {
            return new Source(table(request.file()), request.file(), Map.of());
        }
        Map<String, Path> arrays = arrays(request.roles());
        if (!arrays.containsKey(Defaults.TRUTH) || arrays.size() < 2) {
            throw new UsageException(
                    "give a FILE, or .npy files by --truth and --score, --predicted or"
                            + " --probabilities");
        }
        return new Source(NpyTable.open(arrays), null, arrays);
    }

    /// Opens one file.
    ///
    /// @throws InputException if it cannot be opened
    /// @throws UsageException if it is an array without a name
    public static TableFile table(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".npy")) {
            throw new UsageException(
                    "an .npy file holds one array: use --truth y.npy --score s.npy without FILE");
        }
        return DuckDbFile.handles(path) ? DuckDbFile.open(path) : CsvFile.open(path);
    }

    private static Map<String, Path> arrays(Roles roles) {
        Map<String, Path> arrays = new LinkedHashMap<>();
        put(arrays, Defaults.TRUTH, roles.truth());
        put(arrays, Defaults.SCORE, roles.score());
        put(arrays, Defaults.SCORE_B, roles.scoreB());
        put(arrays, Defaults.PREDICTED, roles.predicted());
        put(arrays, Defaults.PROBABILITIES, roles.probabilities());
        put(arrays, Defaults.WEIGHT, roles.weight());
        put(arrays, Defaults.GROUP, roles.group());
        put(arrays, Defaults.QUERY, roles.query());
        return arrays;
    }

    private static void put(Map<String, Path> arrays, String name, String path) {
        if (path != null) {
            arrays.put(name, Path.of(path));
        }
    }

    /// The table.
    public TableFile table() {
        return table;
    }

    /// Whether the columns are `.npy` files.
    public boolean isArrays() {
        return file == null;
    }

    /// All files, in the order of the command.
    public List<Path> files() {
        return file != null ? List.of(file) : List.copyOf(arrays.values());
    }

    /// The file that holds a column.
    public Path file(String column) {
        if (file != null) {
            return file;
        }
        Path path = arrays.get(column);
        return path != null ? path : arrays.get(Defaults.PROBABILITIES);
    }

    /// How a column is called in a report: its name, or the file that it is.
    public String title(String column) {
        return file != null ? column : file(column).toString();
    }

    /// A field is wrong: the sentence with file, row and column.
    ///
    /// @param row from 0
    public InputException field(long row, String column, String found, String expected) {
        return InputException.field(file(column).toString(), row + 1, 0, column, found, expected);
    }

    /// A column is wrong as a whole.
    public InputException column(String column, String problem) {
        return new InputException(
                InputException.plain(file(column).toString())
                        + ", column "
                        + InputException.plain(column)
                        + ": "
                        + problem);
    }

    /// There is no row.
    public InputException empty() {
        return new InputException(
                "no predictions in " + InputException.plain(files().getFirst().toString()));
    }

    @Override
    public void close() {
        table.close();
    }
}
