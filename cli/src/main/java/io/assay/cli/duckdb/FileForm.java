package io.assay.cli.duckdb;

import java.nio.file.Path;
import java.util.Locale;

/// What kind of file a name says it is, and how DuckDB is asked to read it.
enum FileForm {
    /// Columns in pages.
    PARQUET("a Parquet file", "read_parquet(?)"),
    /// One object per line. All lines are looked at before a column gets its type: a sample could take
    /// 0.5 for an integer further down.
    JSON_LINES("JSON lines", "read_json(?, format = 'newline_delimited', sample_size = -1)");

    private final String words;
    private final String table;

    FileForm(String words, String table) {
        this.words = words;
        this.table = table;
    }

    /// The form told by the end of the name, or null.
    static FileForm of(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".parquet")) {
            return PARQUET;
        }
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.endsWith(".jsonl") || plain.endsWith(".ndjson") ? JSON_LINES : null;
    }

    /// What is expected in such a file.
    String words() {
        return words;
    }

    /// The table function; the path is its parameter.
    String table() {
        return table;
    }
}
