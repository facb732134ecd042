package io.assay.tune.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// A connection to a SQLite file. The header of the file is looked at first, but not while this process
/// has the file open: to close a file that was read beside SQLite lets go the locks that SQLite holds on
/// it (POSIX), and with them what keeps others from removing its log.
final class Database implements AutoCloseable {
    private static final String URL = "jdbc:sqlite:";
    private static final Map<Path, Integer> OPEN = new HashMap<>(); // guards itself

    private final Path key;
    private final Connection connection;

    private Database(Path key, Connection connection) {
        this.key = key;
        this.connection = connection;
    }

    /// Opens a file; makes an empty one where there is none.
    ///
    /// @throws StudyFileException if it is no database or cut, or there is no driver
    static Database open(Path file) {
        synchronized (OPEN) {
            try {
                Path key =
                        file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
                if (!OPEN.containsKey(key) && Files.exists(file)) {
                    new PageCheck(file).header();
                }
                Connection connection = DriverManager.getConnection(URL + file);
                OPEN.merge(key, 1, Integer::sum);
                return new Database(key, connection);
            } catch (IOException e) {
                throw new StudyFileException(file + " cannot be opened: " + e, e);
            } catch (SQLException e) {
                throw refused(file, e);
            }
        }
    }

    private static StudyFileException refused(Path file, SQLException e) {
        String reason =
                DriverManager.drivers().anyMatch(Database::isDriver)
                        ? " cannot be opened: " + e.getMessage()
                        : " needs the driver of SQLite; expected org.xerial:sqlite-jdbc on the class path";
        return new StudyFileException(file + reason, e);
    }

    private static boolean isDriver(Driver driver) {
        try {
            return driver.acceptsURL(URL);
        } catch (SQLException e) {
            return false;
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        synchronized (OPEN) {
            if (!connection.isClosed()) {
                OPEN.computeIfPresent(key, (file, times) -> times == 1 ? null : times - 1);
                connection.close();
            }
        }
    }
}
