package io.assay.cli.duckdb;

import io.assay.file.Column;
import io.assay.file.Storage;

/// The type of a column.
///
/// @param sql DuckDB's name of it
/// @param storage what it is among all kinds of files, null when it is neither number nor label
record FieldType(String sql, Storage storage) {
    static FieldType of(String sql) {
        String base = sql.indexOf('(') < 0 ? sql : sql.substring(0, sql.indexOf('('));
        Storage storage =
                switch (sql.endsWith("]") ? "" : base) {
                    case "BOOLEAN", "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT" ->
                            Storage.INTEGER;
                    case "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT" ->
                            Storage.INTEGER;
                    case "FLOAT" -> Storage.FLOAT32;
                    case "DOUBLE", "DECIMAL" -> Storage.FLOAT64;
                    case "VARCHAR", "ENUM" -> Storage.TEXT;
                    default -> null;
                };
        return new FieldType(sql, storage);
    }

    /// How a field is fetched: cast in DuckDB to one of the four types read here.
    Fetch fetch(Column.Kind kind) {
        return switch (kind) {
            case FLOAT -> Fetch.FLOAT;
            case NUMBER -> Fetch.DOUBLE;
            case LABEL -> labelFetch();
        };
    }

    private Fetch labelFetch() {
        return switch (sql) {
            case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER" ->
                    Fetch.LONG;
            case "FLOAT" -> Fetch.FLOAT;
            case "DOUBLE" -> Fetch.DOUBLE;
            default -> Fetch.TEXT;
        };
    }

    /// The types fields arrive in.
    enum Fetch {
        /// For integer labels.
        LONG("BIGINT"),
        /// For floats kept as such.
        FLOAT("FLOAT"),
        /// For numbers.
        DOUBLE("DOUBLE"),
        /// For all other labels.
        TEXT("VARCHAR");

        private final String sql;

        Fetch(String sql) {
            this.sql = sql;
        }

        /// The name to cast to.
        String sql() {
            return sql;
        }
    }
}
