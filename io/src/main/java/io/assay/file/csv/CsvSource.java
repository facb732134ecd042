package io.assay.file.csv;

import io.assay.file.InputException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A CSV file and its form, both told by its name.
///
/// @param separator what stands between fields
/// @param gzip whether the bytes are compressed
public record CsvSource(Path path, char separator, boolean gzip) {
    /// Looks at the end of the name only.
    public static CsvSource of(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        boolean gzip = name.endsWith(".gz");
        boolean tabs = name.endsWith(".tsv") || name.endsWith(".tsv.gz");
        return new CsvSource(path, tabs ? '\t' : ',', gzip);
    }

    /// The path on one line.
    public String name() {
        return InputException.plain(path.toString());
    }

    /// The text from a byte on; for gzip the byte is counted after decompression.
    InputStream open(long offset) throws IOException {
        InputStream file = Files.newInputStream(path);
        InputStream text = gzip ? new GzipStream(file) : new BufferedInputStream(file, 1 << 16);
        text.skipNBytes(offset);
        return text;
    }
}
