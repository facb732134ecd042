/// How fast is it? One class per question, each with the loop one would write by hand as a row.
///
/// The package mirrors core. Kernels are measured at their seam where that is the question, and
/// through `Evaluator` where a user's call is. See `docs/benchmarks.md`.
package io.assay.bench;
