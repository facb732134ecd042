package io.assay.tune.store;

import io.assay.tune.Space;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The two tables of a study: what it is, and a row for each trial. A row is a record and its checksum.
/// Every statement is a transaction of its own.
final class StudyTable implements AutoCloseable {
    private static final String STUDY =
            "CREATE TABLE study(number INTEGER PRIMARY KEY, record TEXT NOT NULL, crc INTEGER NOT"
                    + " NULL)";
    private static final String TRIAL = STUDY.replace("study", "trial");
    private static final int PATIENCE = 10_000; // milliseconds until a reader lets go

    private final Path file;
    private final PageCheck check;
    private final Database opened;
    private final Connection database;
    private PreparedStatement insert;
    private PreparedStatement update;
    private boolean durable;
    private boolean waits; // whether a commit waits for the disk now

    private StudyTable(Path file) {
        this.file = file;
        check = new PageCheck(file);
        opened = Database.open(file);
        database = opened.connection();
    }

    /// Opens a file that exists, or makes an empty one.
    ///
    /// @throws StudyFileException if it is no database, or is cut
    static StudyTable open(Path file) {
        return new StudyTable(file);
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private StudyFileException failed(String what, SQLException e) {
        return new StudyFileException(file + ": " + what + ": " + e.getMessage(), e);
    }

    /// Makes the tables in an empty file and writes what the study is.
    void create(String record) {
        try {
            execute("PRAGMA synchronous=FULL", STUDY, TRIAL);
            insert(0, record);
            execute("PRAGMA journal_mode=WAL");
        } catch (SQLException e) {
            throw failed("the study cannot be made", e);
        }
    }

    /// Keeps an event.
    ///
    /// @param number from 0
    void insert(int number, StudyEvent event) {
        try {
            waitForDisk(durable);
            insert(number + 1, StudyText.write(event));
        } catch (SQLException e) {
            throw failed("an event cannot be kept", e);
        }
    }

    private void insert(int number, String record) throws SQLException {
        try (PreparedStatement row =
                database.prepareStatement("INSERT INTO study VALUES (?, ?, ?)")) {
            set(row, number, record).executeUpdate();
        }
    }

    /// Gets ready for writing.
    ///
    /// @param durable whether what is kept waits for the disk
    void write(boolean durable) {
        this.durable = durable;
        try {
            execute("PRAGMA busy_timeout=" + PATIENCE, "PRAGMA journal_mode=WAL");
            waitForDisk(durable);
            insert = database.prepareStatement("INSERT INTO trial VALUES (?, ?, ?)");
            update =
                    database.prepareStatement(
                            "UPDATE trial SET record = ?2, crc = ?3 WHERE number = ?1");
        } catch (SQLException e) {
            throw failed("it cannot be written", e);
        }
    }

    private void waitForDisk(boolean wanted) throws SQLException {
        execute("PRAGMA synchronous=" + (wanted ? "FULL" : "NORMAL"));
        waits = wanted;
    }

    private static PreparedStatement set(PreparedStatement row, long number, String record)
            throws SQLException {
        row.setLong(1, number);
        row.setString(2, record);
        row.setLong(3, Checksum.of(number, record));
        return row;
    }

    /// Keeps a trial that is new. One that is only begun does not wait for the disk, as it would be asked for
    /// again: it gets there with the next one that is finished, in one flush, or when the file is closed.
    void insert(StoredTrial trial) {
        put(insert, trial);
    }

    /// Keeps a trial in place of what was said of it.
    void update(StoredTrial trial) {
        put(update, trial);
    }

    private void put(PreparedStatement statement, StoredTrial trial) {
        int rows;
        try {
            if (durable && waits != trial.isFinished()) {
                waitForDisk(trial.isFinished());
            }
            rows = set(statement, trial.number(), TrialText.write(trial)).executeUpdate();
        } catch (SQLException e) {
            throw failed("trial " + trial.number() + " cannot be kept", e);
        }
        if (rows != 1) {
            throw new StudyFileException(
                    file + ": trial " + trial.number() + " is gone; expected it in the file");
        }
    }

    /// Reads and checks all.
    ///
    /// @throws StudyFileException if a page or record is damaged
    StoredStudy read() {
        check.pages(database);
        try {
            execute("BEGIN");
            checkTables();
            StoredStudy study = study();
            execute("COMMIT");
            return study;
        } catch (SQLException e) {
            throw check.damaged(1, e.getMessage());
        }
    }

    /// Texts that say something else than ours may mean something else.
    private void checkTables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT sql FROM sqlite_master")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        if (!tables.equals(List.of(STUDY, TRIAL))) {
            throw check.damaged(1, "the tables are " + tables + "; expected those of a study");
        }
    }

    private StoredStudy study() throws SQLException {
        List<String> records = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM study ORDER BY number")) {
            while (rows.next()) {
                String wrong = rows.getLong(1) == records.size() ? wrong(rows) : "it is missing";
                if (wrong != null) {
                    throw check.damaged(2, "record " + records.size() + ": " + wrong);
                }
                records.add(rows.getString(2));
            }
        }
        if (records.isEmpty()) {
            throw check.damaged(2, "record 0: it is missing");
        }
        try {
            StudyFacts facts = StudyText.read(records.get(0));
            List<StudyEvent> events = records.stream().skip(1).map(StudyText::event).toList();
            return new StoredStudy(facts, events, trials(facts.space()));
        } catch (IllegalArgumentException e) {
            throw check.damaged(2, "a record: " + e.getMessage());
        }
    }

    private List<StoredTrial> trials(Space space) {
        List<StoredTrial> trials = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM trial ORDER BY number")) {
            while (rows.next()) {
                int number = trials.size();
                String wrong = rows.getLong(1) == number ? wrong(rows) : "it is missing";
                if (wrong != null) {
                    throw damaged(number, wrong);
                }
                trials.add(trial(number, rows.getString(2), space));
            }
        } catch (SQLException e) {
            throw damaged(trials.size(), e.getMessage());
        }
        return trials;
    }

    private StoredTrial trial(int number, String record, Space space) {
        try {
            return TrialText.read(number, record, space);
        } catch (IllegalArgumentException e) {
            throw damaged(number, e.getMessage());
        }
    }

    private StudyFileException damaged(int trial, String found) {
        return new StudyFileException(file + ": trial " + trial + " is damaged: " + found);
    }

    /// What is wrong with a row; null when its checksum is right.
    private static String wrong(ResultSet row) throws SQLException {
        String record = row.getString(2);
        long expected = row.getLong(3);
        long found = record == null ? -1 : Checksum.of(row.getLong(1), record);
        return found == expected
                ? null
                : String.format("the checksum is %08x; expected %08x", found, expected);
    }

    @Override
    public void close() {
        try {
            opened.close();
        } catch (SQLException e) {
            throw failed("it cannot be closed", e);
        }
    }
}
