/// How good is the model? Predictions, the metrics on them, curves and intervals.
package io.assay;
