/// What was asked for? The command line as values.
package io.assay.cli.request;
