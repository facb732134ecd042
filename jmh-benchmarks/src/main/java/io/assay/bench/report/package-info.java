/// What the measurements mean: results as JSON, tables in the terminal, the pages in `docs`.
///
/// A [Run] is one file: the machine, the commit and its [Row]s. Ratios are only formed inside a run.
package io.assay.bench.report;
