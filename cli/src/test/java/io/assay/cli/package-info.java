/// The tool as a function of its arguments, and a handful of real processes.
package io.assay.cli;
