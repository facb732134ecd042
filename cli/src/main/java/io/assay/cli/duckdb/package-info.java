/// How are Parquet and JSON Lines read? By DuckDB, when its jar is there; nothing outside this package
/// names one of its classes.
package io.assay.cli.duckdb;
