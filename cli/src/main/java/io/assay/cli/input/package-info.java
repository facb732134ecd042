/// What was given? Opens the files, decides which columns hold what, and reads them into arrays or
/// a stream.
package io.assay.cli.input;
