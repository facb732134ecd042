/// How is it run? The command line of the batch tool: `assay evaluate` and `assay kernels`.
package io.assay.cli;
