package io.assay.file;

import java.io.Closeable;
import java.util.List;
import java.util.OptionalLong;

/// A file, or a set of files, that holds one table: named columns and rows of equal length.
///
/// Opening reads no more than the header. Every method throws [InputException] when the file is at
/// fault. Not for use by two threads at once.
///
/// ```java
/// try (TableFile table = CsvFile.open(Path.of("scores.csv"))) {
///     var wanted = List.of(Column.label("y_true"), Column.number("y_score"));
///     ReadSummary all = table.read(wanted, ReadOptions.SEQUENTIAL,
///             chunk -> tally(chunk.labels(0), chunk.numbers(1), chunk.rows()));
/// }
/// ```
public interface TableFile extends Closeable {
    /// What the file is called in messages: the path as it was given.
    String name();

    /// The column names in file order; all different.
    List<String> columns();

    /// How the file keeps a column.
    ///
    /// @throws IllegalArgumentException when there is no such column
    Storage storage(String column);

    /// The number of rows when the file says so up front (`.npy`, Parquet), empty otherwise.
    OptionalLong rows();

    /// Reads the wanted columns from the first row to the last and hands them over chunk by chunk, in row
    /// order, on the calling thread. What is delivered does not depend on the options. May be called again.
    ///
    /// @param wanted what to read; a column may be wanted more than once, say as label and as number
    /// @return the number of rows (0 for a table without any) and the dictionaries
    /// @throws IllegalArgumentException when a wanted column does not exist (ask [NearestName] for a
    ///     suggestion first) or is wanted as [Column.Kind#FLOAT] though its storage is another
    /// @throws InputException at the first row that is wrong; rows before it may have been delivered
    ReadSummary read(List<Column> wanted, ReadOptions options, ChunkConsumer consumer);

    /// Lets go of the file; the second call does nothing.
    @Override
    void close();
}
