package io.assay.cli.duckdb;

import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.file.ReadSummary;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBPreparedStatement;

/// One DuckDB in memory, asked about one file. It fetches no extension, writes nowhere, and takes the path
/// as a parameter.
final class DuckDbSession implements AutoCloseable {
    private static final Pattern MALFORMED =
            Pattern.compile("Malformed JSON .* in line (\\d+): (.*?)\\.? *");

    private final Path path;
    private final FileForm form;
    private final Connection connection;

    DuckDbSession(Path path, FileForm form) {
        this.path = path;
        this.form = form;
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("temp_directory", "");
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:", settings);
        } catch (SQLException e) {
            throw failed(e);
        } catch (LinkageError e) {
            throw new InputException(
                    InputException.plain(path.toString())
                            + " needs DuckDB to be read, whose library for this machine does not"
                            + " load; build the tool again, or convert the file to CSV");
        }
    }

    /// Name and type of the columns, in the order of the file.
    Map<String, FieldType> types() {
        Map<String, FieldType> types = new LinkedHashMap<>();
        try (PreparedStatement query = prepare("SELECT * FROM " + form.table() + " LIMIT 0");
                ResultSet none = query.executeQuery()) {
            ResultSetMetaData meta = none.getMetaData();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                types.put(meta.getColumnName(i), FieldType.of(meta.getColumnTypeName(i)));
            }
            return types;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// The number of rows when the file states it.
    OptionalLong rows() {
        if (form != FileForm.PARQUET) {
            return OptionalLong.empty();
        }
        try (PreparedStatement query =
                        prepare("SELECT sum(num_rows)::BIGINT FROM parquet_file_metadata(?)");
                ResultSet answer = query.executeQuery()) {
            answer.next();
            return OptionalLong.of(answer.getLong(1));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// Reads the file, in its order.
    ReadSummary run(DuckDbReading reading, ReadOptions options, OptionalLong rows, long size) {
        try (Statement set = connection.createStatement()) {
            set.execute("SET threads = " + options.parallelism());
        } catch (SQLException e) {
            throw failed(e);
        }
        String select = "SELECT " + reading.select() + " FROM " + form.table();
        try (PreparedStatement query = prepare(select);
                DuckDBChunkedResult result = query.unwrap(DuckDBPreparedStatement.class).query()) {
            while (result.nextChunk()) {
                long done = reading.take(result.chunk());
                if (rows.isPresent() && rows.getAsLong() > 0) {
                    double share = (double) done / rows.getAsLong();
                    options.progress().reached((long) (share * size), size);
                }
            }
            return reading.finish();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setString(1, literally(path.toAbsolutePath().toString()));
        return query;
    }

    /// Takes the meaning of a pattern from the letters of a path.
    private static String literally(String path) {
        return path.replaceAll("[\\[*?]", "[$0]");
    }

    /// The first line of what DuckDB says, without its class of error and without the path.
    private InputException failed(SQLException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        String first = message.strip().lines().findFirst().orElse("").strip();
        String what = first.replaceFirst("^[A-Z][A-Za-z ]* Error: ", "");
        Matcher malformed = MALFORMED.matcher(what);
        if (malformed.matches()) {
            long line = Long.parseLong(malformed.group(1)) - 1; // the driver counts one too many
            String problem =
                    "found malformed JSON (" + malformed.group(2) + "), expected one object";
            return InputException.row(path.toString(), line, line, problem);
        }
        String absolute = path.toAbsolutePath().toString();
        for (String quote : new String[] {"'", "\""}) {
            what = what.replace(" file " + quote + absolute + quote, " the file");
            what = what.replace("File " + quote + absolute + quote, "the file is");
            what = what.replace(quote + absolute + quote, "the file");
        }
        String why =
                what.isEmpty() || what.equals("Invalid result set") ? "its data are damaged" : what;
        return new InputException(
                InputException.plain(path.toString())
                        + " cannot be read as "
                        + form.words()
                        + ": "
                        + InputException.plain(why));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
