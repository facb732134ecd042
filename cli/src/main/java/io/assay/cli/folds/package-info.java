/// Which rows train and which test? `assay folds`: plans of splits as a file, a table, a drawing; and
/// `assay folds check`, which looks for what leaks between them.
package io.assay.cli.folds;
