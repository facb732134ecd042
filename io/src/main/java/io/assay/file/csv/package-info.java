/// How is a CSV file read fast without giving up any strictness? Two readers of one format: pieces of the
/// file are split at line ends and parsed side by side straight from bytes, and the first row that is not
/// plain stops that; a complete reader takes over there, decides what the row is, and reads on. Errors are
/// worded by the complete reader alone.
package io.assay.file.csv;
