/// Which settings of a learner are good? Searches with cross-validation, what they found, and how good that
/// honestly is.
package io.assay.learn.search;
