/// How does the trade-off look at every threshold? ROC, precision-recall and DET curves as parallel
/// arrays.
package io.assay.curve;
