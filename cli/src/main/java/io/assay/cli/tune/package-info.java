/// Looking for better settings: of a learner on a table, and of programs that ask and tell.
package io.assay.cli.tune;
