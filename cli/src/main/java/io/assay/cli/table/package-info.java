/// Tables to learn from and to predict, read from files.
package io.assay.cli.table;
