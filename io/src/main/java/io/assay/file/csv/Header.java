package io.assay.file.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.assay.file.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The first record of a file.
///
/// @param names of the columns
/// @param start the first byte of the text, behind a byte order mark
/// @param data the first byte of the data when the header is one line ended by a line feed, else -1
public record Header(List<String> names, int start, long data) {
    private static final int MOST = 1 << 20;

    /// Reads the header and nothing else.
    public static Header of(CsvSource source) {
        byte[] head = head(source);
        int start = head.length >= 3 && isMark(head) ? 3 : 0;
        try (CarefulRows rows = new CarefulRows(source, start, -1, 0)) {
            CsvRecord record = rows.next();
            if (record == null) {
                throw new InputException(source.name() + " is empty: expected a header line");
            }
            List<String> names = List.copyOf(record.getFields());
            check(source, names);
            return new Header(names, start, data(head, start, names));
        }
    }

    /// The first bytes, up to the first line feed at least where it is near. An error of the stream only
    /// ends them: the complete reader meets the same one and has the words for it.
    private static byte[] head(CsvSource source) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try (InputStream text = source.open(0)) {
            for (int b = text.read(); b >= 0 && head.size() < MOST; b = text.read()) {
                head.write(b);
                if (b == '\n') {
                    break;
                }
            }
        } catch (IOException e) {
            return head.toByteArray();
        }
        return head.toByteArray();
    }

    private static boolean isMark(byte[] head) {
        return head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
    }

    private static void check(CsvSource source, List<String> names) {
        if (names.equals(List.of(""))) {
            throw new InputException(
                    source.name() + ", header: found an empty line, expected column names");
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new InputException(
                        source.name()
                                + ", header: found the column name "
                                + InputException.quote(name)
                                + " twice, expected different names");
            }
        }
    }

    /// Behind the first line feed, unless a name holds a line end or a carriage return ended the header.
    private static long data(byte[] head, int start, List<String> names) {
        boolean oneLine =
                names.stream().noneMatch(n -> n.indexOf('\n') >= 0 || n.indexOf('\r') >= 0);
        int at = start;
        while (oneLine && at < head.length && head[at] != '\n' && head[at] != '\r') {
            at++;
        }
        if (at < head.length && head[at] == '\r') {
            at++;
        }
        return oneLine && at < head.length && head[at] == '\n' ? at + 1 : -1;
    }
}
