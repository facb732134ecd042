/// How good is a predicted distribution? Proper scores of ensembles, quantiles, normal laws, intervals
/// and ordered classes, and what the Brier score is made of.
package io.assay.forecast;
