/// How is it shown? One page in one file: it needs no network, carries its style and scripts and the
/// chart library with its licence, and allows nothing else to run. No text of the data enters a script.
package io.assay.cli.html;
