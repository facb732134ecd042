package io.assay.file;

import io.assay.file.chunk.FileChecks;
import io.assay.file.csv.CsvReading;
import io.assay.file.csv.CsvSource;
import io.assay.file.csv.Header;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/// Reads CSV (RFC 4180) and TSV in UTF-8, plain or gzip-compressed.
///
/// Nothing is skipped, padded or guessed: every row has as many fields as the header, a number is
/// decimal digits with an optional sign, point and exponent, or `inf`, `infinity`, `nan` in any case, and
/// is rounded correctly; spaces belong to the field. A byte order mark, CRLF, quoted commas, quotes and
/// line ends are understood.
public final class CsvFile implements TableFile {
    private final CsvSource source;
    private final Header header;

    private CsvFile(CsvSource source, Header header) {
        this.source = source;
        this.header = header;
    }

    /// Opens the file and reads its header. Tabs separate the fields when the name ends in `.tsv` or
    /// `.tsv.gz`, else commas; `.gz` is decompressed on the fly.
    ///
    /// @throws InputException when the file is missing, a directory, unreadable, empty or has a bad header
    public static CsvFile open(Path path) {
        FileChecks.readable(path);
        CsvSource source = CsvSource.of(path);
        return new CsvFile(source, Header.of(source));
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public List<String> columns() {
        return header.names();
    }

    @Override
    public Storage storage(String column) {
        if (!header.names().contains(column)) {
            throw FileChecks.unknown(this, column);
        }
        return Storage.TEXT;
    }

    @Override
    public OptionalLong rows() {
        return OptionalLong.empty();
    }

    @Override
    public ReadSummary read(List<Column> wanted, ReadOptions options, ChunkConsumer consumer) {
        FileChecks.columns(this, wanted);
        return new CsvReading(source, header, wanted, options, consumer).run();
    }

    /// Does nothing: between readings the file is not held open.
    @Override
    public void close() {}
}
