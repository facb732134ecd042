/// The commands that learn: `train`, `predict`, `importance`, `curve`, `doctor`, `ensemble`.
package io.assay.cli.train;
