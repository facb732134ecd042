package io.assay.cli.duckdb;

import io.assay.file.ChunkConsumer;
import io.assay.file.Column;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.file.ReadSummary;
import io.assay.file.Storage;
import io.assay.file.TableFile;
import io.assay.file.chunk.FileChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Reads Parquet (`.parquet`) and JSON Lines (`.jsonl`, `.ndjson`, also `.gz`) through DuckDB, an optional
/// part of the tool.
///
/// Columns keep their types: booleans are the labels `true` and `false`, integers their decimal text. A
/// missing value is an error, and so is a number too large for a double; text is never taken for a number.
/// [ReadOptions#parallelism()] is the number of DuckDB's own threads.
public final class DuckDbFile implements TableFile {
    private final Path path;
    private final DuckDbSession session;
    private final Map<String, FieldType> types;

    private DuckDbFile(Path path, DuckDbSession session) {
        this.path = path;
        this.session = session;
        this.types = session.types();
    }

    /// Whether a file of this name is read here.
    public static boolean handles(Path path) {
        return FileForm.of(path) != null;
    }

    /// Opens the file and reads what columns it has.
    ///
    /// @throws InputException when DuckDB is not there, or the file is missing, truncated or damaged
    public static DuckDbFile open(Path path) {
        FileChecks.readable(path);
        String name = InputException.plain(path.toString());
        FileForm form = FileForm.of(path);
        if (form == null) {
            throw new InputException(
                    name + ": expected a name that ends in .parquet, .jsonl or .ndjson");
        }
        if (size(path) == 0) {
            throw new InputException(name + " is empty: expected " + form.words());
        }
        requireDriver(name);
        DuckDbSession session = new DuckDbSession(path, form);
        boolean good = false;
        try {
            DuckDbFile file = new DuckDbFile(path, session);
            good = true;
            return file;
        } finally {
            if (!good) {
                session.close();
            }
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw FileChecks.failed(path, e);
        }
    }

    private static void requireDriver(String name) {
        try {
            Class.forName("org.duckdb.DuckDBDriver");
        } catch (ClassNotFoundException | LinkageError e) {
            throw new InputException(
                    name
                            + " needs DuckDB to be read: add duckdb_jdbc-2.0.0.1.jar to the class path,"
                            + " or convert the file to CSV");
        }
    }

    @Override
    public String name() {
        return InputException.plain(path.toString());
    }

    @Override
    public List<String> columns() {
        return List.copyOf(types.keySet());
    }

    /// @throws InputException when the column holds neither numbers nor labels, say dates
    @Override
    public Storage storage(String column) {
        FieldType type = types.get(column);
        if (type == null) {
            throw FileChecks.unknown(this, column);
        }
        if (type.storage() == null) {
            throw new InputException(
                    name()
                            + ", column "
                            + InputException.plain(column)
                            + ": found type "
                            + type.sql()
                            + ", expected numbers or labels");
        }
        return type.storage();
    }

    @Override
    public OptionalLong rows() {
        return session.rows();
    }

    @Override
    public ReadSummary read(List<Column> wanted, ReadOptions options, ChunkConsumer consumer) {
        FileChecks.columns(this, wanted);
        for (Column column : wanted) {
            column.fields().forEach(field -> requireNumbers(column, field));
        }
        long size = size(path);
        DuckDbReading reading =
                new DuckDbReading(
                        name(), FileForm.of(path), types, wanted, options.chunkRows(), consumer);
        ReadSummary summary = session.run(reading, options, rows(), size);
        options.progress().reached(size, size);
        return summary;
    }

    private void requireNumbers(Column column, String field) {
        if (column.kind() != Column.Kind.LABEL && types.get(field).storage() == Storage.TEXT) {
            throw new InputException(
                    name()
                            + ", column "
                            + InputException.plain(field)
                            + ": found type "
                            + types.get(field).sql()
                            + ", expected numbers");
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
