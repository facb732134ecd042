/// Which rows train and which test? Plans of splits: folds, holdouts, rows left out, time, bags. A plan
/// is one order of the rows and the places where it is cut; a split is two views of it. Here too: the
/// scores of folds put together, and bias and variance of models trained on resamples.
package io.assay.split;
