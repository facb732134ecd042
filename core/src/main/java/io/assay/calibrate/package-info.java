/// Are the probabilities right, and how are they made so? Maps from scores to probabilities that are
/// fitted to rows with a known truth, out of fold where rows are scarce; the Brier score taken apart,
/// bins with the band that chance allows, and a test.
package io.assay.calibrate;
