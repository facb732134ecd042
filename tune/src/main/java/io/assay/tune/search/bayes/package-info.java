/// Bayesian search: a Gaussian process of what the objective looks like, and acquisitions that say
/// where to look next.
package io.assay.tune.search.bayes;
