package io.assay.file.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.assay.file.InputException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;

/// The complete reader: records one by one, with every form of quotes, and the words for what is wrong
/// with one as a whole.
final class CarefulRows implements Closeable {
    private static final String UNCLOSED = "Unclosed quoted field";

    private final CsvSource source;
    private final Utf8Reader text;
    private final CloseableIterator<CsvRecord> records;
    private final long linesBefore;
    private long row;
    private long line;

    /// Reads from this byte on.
    ///
    /// @param rowsBefore how many data rows lie before it, -1 when the header comes first
    /// @param linesBefore how many lines lie before it
    CarefulRows(CsvSource source, long from, long rowsBefore, long linesBefore) {
        this.source = source;
        this.row = rowsBefore;
        this.linesBefore = linesBefore;
        this.line = linesBefore;
        try {
            text = new Utf8Reader(source.open(from));
        } catch (IOException e) {
            throw failed(e);
        }
        records =
                CsvReader.builder()
                        .fieldSeparator(source.separator())
                        .quoteCharacter('"')
                        .commentStrategy(CommentStrategy.NONE)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .detectBomHeader(false)
                        .ofCsvRecord(text)
                        .iterator();
    }

    /// The number of the last record: 0 for the header, 1 for the first row.
    long row() {
        return row;
    }

    /// The line the last record begins in, from 1.
    long line() {
        return line;
    }

    /// The next record, or null at the end.
    CsvRecord next() {
        CsvRecord record;
        try {
            record = records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw malformed(e);
        }
        if (record != null && isBroken(record)) {
            throw failed(text.failure());
        }
        if (record != null) {
            row++;
            line = linesBefore + record.getStartingLineNumber();
            if (text.marked()) {
                checkBytes(record);
            }
        }
        return record;
    }

    private boolean isBroken(CsvRecord record) {
        String last = record.getField(record.getFieldCount() - 1);
        return text.failure() != null && last.indexOf(Utf8Reader.BROKEN) == last.length() - 1;
    }

    private void checkBytes(CsvRecord record) {
        for (String field : record.getFields()) {
            int bad = Utf8Reader.badByte(field);
            if (bad >= 0) {
                throw wrong(String.format("found byte 0x%02X, expected UTF-8 text", bad));
            }
        }
    }

    /// An exception about the last record as a whole.
    InputException wrong(String problem) {
        if (row == 0) {
            return new InputException(source.name() + ", header: " + problem);
        }
        return InputException.row(source.path().toString(), row, line, problem);
    }

    /// The library says "... (record starting at line N)", which counts from where we began.
    private InputException malformed(CsvParseException e) {
        String message = e.getMessage();
        boolean atEnd = message.startsWith(UNCLOSED) || message.indexOf(Utf8Reader.BROKEN) >= 0;
        if (text.failure() != null && atEnd) {
            return failed(text.failure());
        }
        row++;
        int place = message.lastIndexOf(" (record starting at line ");
        String number = message.replaceAll("\\D+", " ").strip();
        if (place >= 0) {
            line = linesBefore + Long.parseLong(number.substring(number.lastIndexOf(' ') + 1));
        }
        String problem = place < 0 ? message : message.substring(0, place);
        if (problem.startsWith("The maximum buffer size")) {
            problem = "found a field of more than 16,777,216 characters, expected a closing quote";
        } else if (problem.startsWith(UNCLOSED)) {
            problem = "found the end of the file inside quotes, expected a closing quote";
        }
        return wrong(InputException.plain(problem));
    }

    private InputException failed(IOException e) {
        String after = row > 0 ? " after row " + row : "";
        if (e instanceof EOFException && source.gzip()) {
            return new InputException(
                    source.name() + " is truncated: the gzip data end early" + after);
        }
        return new InputException(
                source.name() + " cannot be read" + after + ": " + e.getMessage());
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
